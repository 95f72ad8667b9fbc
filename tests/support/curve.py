"""Ed25519 by the book (RFC 8032, 5.1), slow: to make the signatures no library makes."""

from hashlib import sha512

P = 2**255 - 19
L = 2**252 + 27742317777372353535851937790883648493
D = -121665 * pow(121666, P - 2, P) % P
ORDER_8 = bytes.fromhex("26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05")
NEUTRAL = (0, 1)


def add(one, other):
    x1, y1 = one
    x2, y2 = other
    k = D * x1 * x2 * y1 * y2 % P
    return (
        (x1 * y2 + x2 * y1) * pow(1 + k, P - 2, P) % P,
        (y1 * y2 + x1 * x2) * pow(1 - k, P - 2, P) % P,
    )


def times(number, point):
    made = NEUTRAL
    while number:
        if number & 1:
            made = add(made, point)
        point = add(point, point)
        number >>= 1
    return made


def packed(point):
    return (point[1] | (point[0] & 1) << 255).to_bytes(32, "little")


def point(data):
    number = int.from_bytes(data, "little")
    y = number & (1 << 255) - 1
    square = (y * y - 1) * pow(D * y * y + 1, P - 2, P) % P
    x = pow(square, (P + 3) // 8, P)
    if x * x % P != square:
        x = x * pow(2, (P - 1) // 4, P) % P
    if x & 1 != number >> 255:
        x = P - x
    return x % P, y


BASE = point((4 * pow(5, P - 2, P) % P).to_bytes(32, "little"))


def challenge(nonce, key, message):
    return int.from_bytes(sha512(nonce + key + message).digest(), "little") % L


def signed(secret, torsion, message, *, nonce=987_654_321, nonce_torsion=NEUTRAL):
    """A key with a part of small order, and the signature its holder would make."""
    key = packed(add(times(secret, BASE), torsion))
    first = packed(add(times(nonce, BASE), nonce_torsion))
    h = challenge(first, key, message)
    return key, first + ((nonce + h * secret) % L).to_bytes(32, "little"), h


def is_good(key, message, signature):
    """R-6 as written: S below L; A, R canonical and not of small order; R = SB - hA by octets."""
    s = int.from_bytes(signature[32:], "little")
    if s >= L:
        return False
    for part in (key, signature[:32]):
        here = point(part)
        if packed(here) != part or times(8, here) == NEUTRAL:
            return False
    h = challenge(signature[:32], key, message)
    x, y = times(h, point(key))
    return packed(add(times(s, BASE), (-x % P, y))) == signature[:32]
