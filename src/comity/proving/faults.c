/* Faults from below: calls of the system that fail, for one directory of one program.
 *
 * Preloaded by `comity torture faults`. Until `comity_fault` is called everything goes through. Then the call
 * `after` (counted from one) of the kind fails, once: flush (fsync, fdatasync), write, room, short (half of it is
 * written, and the caller is told), torn (half of it, and the program is gone). To `tell` goes a letter for each
 * flush and each fault: s a flush, F the fault, S a flush of the file of which a flush had failed before.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/types.h>
#include <sys/uio.h>
#include <unistd.h>

static char under[PATH_MAX], kind[16]; /* under: ends with a slash; empty: nothing fails */
static long after;
static atomic_long calls;
static int tell = -1;
static char broken[PATH_MAX]; /* the file on which a flush has failed */

static ssize_t (*real_write)(int, const void *, size_t);
static ssize_t (*real_pwrite)(int, const void *, size_t, off_t);
static int (*real_fsync)(int);
static int (*real_fdatasync)(int);

__attribute__((constructor)) static void begin(void)
{
    real_write = dlsym(RTLD_NEXT, "write");
    real_pwrite = dlsym(RTLD_NEXT, "pwrite64");
    real_fsync = dlsym(RTLD_NEXT, "fsync");
    real_fdatasync = dlsym(RTLD_NEXT, "fdatasync");
}

void comity_fault(const char *folder, const char *what, long when, const char *path)
{
    strncpy(kind, what, sizeof kind - 1);
    after = when;
    tell = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
    strncpy(under, folder, sizeof under - 1);
}

static void say(char letter)
{
    if (tell >= 0 && real_write(tell, &letter, 1) != 1)
        abort();
}

/* Whether a descriptor is a file below the directory; its name is left in `name`. */
static int is_ours(int fd, char *name)
{
    char link[64];
    if (!under[0] || fd == tell)
        return 0;
    snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
    ssize_t size = readlink(link, name, PATH_MAX - 1);
    if (size < 0)
        return 0;
    name[size] = 0;
    return strncmp(name, under, strlen(under)) == 0;
}

static int strikes(void)
{
    if (atomic_fetch_add(&calls, 1) + 1 != after)
        return 0;
    say('F');
    return 1;
}

static int flush(int fd, int (*real)(int))
{
    int before = errno;
    char name[PATH_MAX];
    if (!is_ours(fd, name)) {
        errno = before;
        return real(fd);
    }
    if (broken[0] && strcmp(name, broken) == 0)
        say('S');
    else
        say('s');
    if (strcmp(kind, "flush") == 0 && strikes()) {
        strcpy(broken, name);
        errno = EIO;
        return -1;
    }
    errno = before;
    return real(fd);
}

/* What becomes of a write of `size` octets: -1 with errno, 0 nothing special, else so many octets. */
static ssize_t fate(int fd, size_t size)
{
    int before = errno;
    char name[PATH_MAX];
    if (size == 0 || !is_ours(fd, name) || strcmp(kind, "flush") == 0 || !strikes()) {
        errno = before;
        return 0;
    }
    errno = strcmp(kind, "room") == 0 ? ENOSPC : EIO;
    if (strcmp(kind, "short") == 0 || strcmp(kind, "torn") == 0)
        return size > 1 ? (ssize_t)(size / 2) : -1;
    return -1;
}

static ssize_t done(ssize_t wrote)
{
    if (strcmp(kind, "torn") == 0)
        _exit(77); /* half a write, and then nobody is there */
    return wrote;
}

int fsync(int fd) { return flush(fd, real_fsync); }
int fdatasync(int fd) { return flush(fd, real_fdatasync); }

ssize_t write(int fd, const void *data, size_t size)
{
    ssize_t left = fate(fd, size);
    if (left < 0)
        return -1;
    return left ? done(real_write(fd, data, left)) : real_write(fd, data, size);
}

ssize_t pwrite64(int fd, const void *data, size_t size, off_t at)
{
    ssize_t left = fate(fd, size);
    if (left < 0)
        return -1;
    return left ? done(real_pwrite(fd, data, left, at)) : real_pwrite(fd, data, size, at);
}

ssize_t pwrite(int fd, const void *data, size_t size, off_t at)
{
    return pwrite64(fd, data, size, at);
}
