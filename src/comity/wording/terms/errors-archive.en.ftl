# What is said of archives.
error-archive-bad-bundle = This bundle of entries is cut off or has another count; fetch the archive again.
error-archive-bad-checkpoint = This is no checkpoint of the feed by its owner; fetch the archive again.
error-archive-bad-file = The file { $path } of the archive is not what stands there; fetch the archive again.
error-archive-bad-signature = An entry here is not signed by the owner of its feed; keep the archive as it is, and fetch another copy.
error-archive-bad-tile = This tile has { $size } octets where { $wanted } belong; fetch the archive again.
error-archive-bad-url = “{ $url }” is no address of an archive; give one that begins with http:// or https:// and has no question mark.
error-archive-cannot-read = { $path } cannot be read ({ $reason }); look at the path or the server, and try again.
error-archive-cannot-write = { $path } cannot be written ({ $reason }); name a file that is not there yet, in a folder you can write to.
error-archive-clock-behind = This machine’s clock stands before the last renewal; set it right, and sign then.
error-archive-needs-tls = { $host } is beyond this machine: give --certificate and --key, or let a server with a certificate pass on to 127.0.0.1.
error-archive-no-key = There is no key for archives in { $path }; “comity archive key” makes one.
error-archive-not-one = There is no archive in { $path }, and it is not empty; name the folder of an archive, or a new one.
error-archive-not-sound = The record is { $verdict } and is not archived; look at it with “comity verify”.
error-archive-not-there = There is no archive at { $path }; name a folder, or an address that begins with http:// or https://.
error-archive-other-line = The archive { $path } is of another line; name the archive of this one.
error-archive-other-past = The archive holds { $size } entries of { $feed } that are not the beginning of this record; keep it as it is, and write into a new folder.
error-archive-too-many-renewals = The archive was signed anew { $most } times, which is the most; begin another archive.
