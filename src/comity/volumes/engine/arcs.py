"""The pieces of a footprint in arrays, compiled: how near two come, and what is inside or deep.

The steps of apart.py, one number at a time, in room that is used again for each pair. Numbers may
differ from those of apart.py in their last bits: they decide only what is asked (docs/adr/0041).
"""

import math
from typing import Final

import numpy as np

from comity.volumes.ellipsoid import A_M, E2
from comity.volumes.engine.apart import BEND_LEAST, BULGE, CHORD_M_MAX, SLACK_M, STEEP_M
from comity.volumes.engine.columns import FORM, OUTSIDE, RINGS, Floats, Shorts, Table
from comity.volumes.engine.compiled import compiled
from comity.volumes.footprint import Form
from comity.volumes.nearest import PAIRS_FEW
from comity.volumes.vectors import SCALE, SURE

REGION, LINE = int(Form.REGION), int(Form.LINE)
# Rows of the pieces of one footprint, each three numbers: vectors and points of both ends, the
# middle; then half the length with the bulge, and the bulge.
START, STOP, HERE, THERE, MIDDLE, HALF, BULGED = 0, 3, 6, 9, 12, 15, 16
WIDTH: Final = 17
ROOM: Final = WIDTH * PAIRS_FEW  # of one of two footprints
_HALF_AWAY: Final = 2**23


@compiled
def counted(table: Table, row: int) -> int:
    """Return how many pieces a row has."""
    its = table.whole[row]
    count = 0
    for ring in range(its[RINGS], its[RINGS + 1]):
        count += table.ring[ring, 1] - table.ring[ring, 0]
    return count - (1 if its[FORM] == LINE else 0)


@compiled
def vector_at(vertex: Shorts, at: int) -> tuple[float, float, float]:
    """Return one vector, as columns.unpacked does."""
    x, y, z = float(vertex[at, 0]), float(vertex[at, 1]), float(vertex[at, 2])
    if x == -SCALE and y > _HALF_AWAY:
        return SCALE, y - 2 * _HALF_AWAY, z
    if y == -SCALE and z > _HALF_AWAY:
        return x, SCALE, z - 2 * _HALF_AWAY
    if z == -SCALE and x > _HALF_AWAY:
        return x - 2 * _HALF_AWAY, y, SCALE
    return x, y, z


@compiled
def pieces(table: Table, row: int, room: Floats) -> Floats:
    """Write the pieces of a row into some room, and return them."""
    its = table.whole[row]
    count = counted(table, row)
    made = room[: WIDTH * count].reshape((WIDTH, count))
    is_line = its[FORM] == LINE
    number = 0
    for ring in range(its[RINGS], its[RINGS + 1]):
        first, last = table.ring[ring, 0], table.ring[ring, 1]
        begun = number
        for at in range(first, last - 1 if is_line else last):
            made[0, number], made[1, number], made[2, number] = vector_at(table.vertex, at)
            number += 1
        for axis in range(3):
            for at in range(begun, number - 1):
                made[STOP + axis, at] = made[axis, at + 1]
            made[STOP + axis, number - 1] = made[axis, begun]
        if is_line:
            x, y, z = vector_at(table.vertex, last - 1)
            made[3, number - 1], made[4, number - 1], made[5, number - 1] = x, y, z
    in_metres(made, START, HERE)
    in_metres(made, STOP, THERE)
    for at in range(count):
        square = 0.0
        for axis in range(3):
            along = made[THERE + axis, at] - made[HERE + axis, at]
            made[MIDDLE + axis, at] = made[HERE + axis, at] + along / 2.0
            square += along * along
        made[BULGED, at] = square * BULGE
        made[HALF, at] = math.sqrt(square) / 2.0 + made[BULGED, at]
    return made


@compiled
def in_metres(its: Floats, start: int, to: int) -> None:
    """Write the points of vectors."""
    for at in range(its.shape[1]):
        x, y, z = its[start, at], its[start + 1, at], its[start + 2, at]
        radius = A_M / math.sqrt(x * x + y * y + (1.0 - E2) * z * z)
        its[to, at], its[to + 1, at] = radius * x, radius * y
        its[to + 2, at] = radius * (1.0 - E2) * z


@compiled
def at_least(chord: float) -> float:
    """Return a length that no way over a chord is below."""
    return chord + chord * chord * chord * BEND_LEAST


@compiled
def at_most(chord: float) -> float:
    """Return a length that no way over a chord is above."""
    if chord > CHORD_M_MAX:
        return math.inf
    square = (chord / (2.0 * STEEP_M)) ** 2
    return chord * (1.0 + square / 6.0 + square * square / 10.0)


@compiled
def are_near(one: Floats, two: Floats, within_m: float) -> bool:
    """Whether an end of a piece of one is surely nearer to one of another, as a first look."""
    chord = within_m * within_m / at_most(within_m) - 2.0 * SLACK_M
    if chord <= 0.0 or at_most(chord) + SLACK_M >= within_m:
        return False
    square = chord * chord
    for at in range(one.shape[1]):
        x, y, z = one[HERE, at], one[HERE + 1, at], one[HERE + 2, at]
        count = 0
        for to in range(two.shape[1]):
            dx, dy, dz = two[HERE, to] - x, two[HERE + 1, to] - y, two[HERE + 2, to] - z
            count += dx * dx + dy * dy + dz * dz < square
        if count:
            return True
    return False


@compiled
def distance(one: Floats, two: Floats, hull: Floats, far_m: float) -> tuple[float, float]:
    """Return between which bounds the least chord between two lines lies, where it is not far.

    `hull` is that of the second. Pieces that are farther apart than `far_m` are not looked at.
    """
    least = most = math.inf
    for at in range(one.shape[1]):
        x, y, z = one[MIDDLE, at], one[MIDDLE + 1, at], one[MIDDLE + 2, at]
        wide = one[HALF, at] + far_m
        if (
            not (hull[0] - wide <= x <= hull[3] + wide)
            or not (hull[1] - wide <= y <= hull[4] + wide)
            or not (hull[2] - wide <= z <= hull[5] + wide)
        ):
            continue
        for to in range(two.shape[1]):
            dx, dy, dz = two[MIDDLE, to] - x, two[MIDDLE + 1, to] - y, two[MIDDLE + 2, to] - z
            enough = two[HALF, to] + min(wide, one[HALF, at] + most)
            if dx * dx + dy * dy + dz * dz > enough * enough:
                continue
            apart = segments(one, at, (HERE, THERE), two, to)
            bulge = one[BULGED, at] + two[BULGED, to]
            least, most = min(least, apart - bulge), min(most, apart + bulge)
    return max(least, 0.0), most


@compiled
def segments(one: Floats, at: int, ends: tuple[int, int], two: Floats, to: int) -> float:
    """Return the distance of two straight pieces, the first between two of its points."""
    p, q = ends
    px, py, pz = one[p, at], one[p + 1, at], one[p + 2, at]
    ux, uy, uz = two[HERE, to], two[HERE + 1, to], two[HERE + 2, to]
    ax, ay, az = one[q, at] - px, one[q + 1, at] - py, one[q + 2, at] - pz
    bx, by, bz = two[THERE, to] - ux, two[THERE + 1, to] - uy, two[THERE + 2, to] - uz
    rx, ry, rz = px - ux, py - uy, pz - uz
    a, e = ax * ax + ay * ay + az * az, bx * bx + by * by + bz * bz
    b, c = ax * bx + ay * by + az * bz, ax * rx + ay * ry + az * rz
    f = bx * rx + by * ry + bz * rz
    bent = a * e - b * b
    best = math.inf
    for way in range(3):
        share = float(way - 1)
        if way == 0:
            share = max(0.0, min(1.0, (b * f - c * e) / bent)) if bent > 0.0 else 0.0
        t = max(0.0, min(1.0, (b * share + f) / e)) if e > 0.0 else 0.0
        s = max(0.0, min(1.0, (b * t - c) / a)) if a > 0.0 else 0.0
        x, y, z = rx + s * ax - t * bx, ry + s * ay - t * by, rz + s * az - t * bz
        best = min(best, x * x + y * y + z * z)
    return math.sqrt(best)


@compiled
def within(table: Table, rows: tuple[int, int], its: Floats, others: Floats) -> int:
    """Return 1 if a ring of one surely begins inside the other, 0 if surely none does, else 2."""
    found = 0
    for way in range(2):
        inner, region = (rows[0], rows[1]) if way == 0 else (rows[1], rows[0])
        if table.whole[region, FORM] != REGION:
            continue
        goal = table.real[region, OUTSIDE:]
        for ring in range(table.whole[inner, RINGS], table.whole[inner, RINGS + 1]):
            at = vector_at(table.vertex, table.ring[ring, 0])
            inside = parity(goal, others if way == 0 else its, at)
            if inside == 1:
                return 1
            if inside < 0:
                found = 2
    return found


@compiled
def parity(goal: Floats, ways: Floats, at: tuple[float, float, float]) -> int:
    """Return 1 if a place is surely inside a region, 0 if surely not, else -1."""
    x, y, z = at
    u, v, w = y * goal[2] - z * goal[1], z * goal[0] - x * goal[2], x * goal[1] - y * goal[0]
    inside = 0
    for to in range(ways.shape[1]):
        ax, ay, az = ways[0, to], ways[1, to], ways[2, to]
        bx, by, bz = ways[3, to], ways[4, to], ways[5, to]
        left, right = u * ax + v * ay + w * az, u * bx + v * by + w * bz
        if abs(left) <= SURE or abs(right) <= SURE:
            return -1
        if (left > 0.0) == (right > 0.0):
            continue
        cx, cy, cz = ay * bz - az * by, az * bx - ax * bz, ax * by - ay * bx
        here = cx * x + cy * y + cz * z
        there = cx * goal[0] + cy * goal[1] + cz * goal[2]
        if abs(here) <= SURE or abs(there) <= SURE:
            return -1
        if (here > 0.0) != (there > 0.0) and (here < 0.0) == (left > 0.0):
            inside = 1 - inside
    return inside


@compiled
def is_deep(real: Floats, spot: Floats, ways: Floats, depth_m: float) -> bool:
    """Whether a place is surely inside a region and deeper than asked.

    `spot` is a piece that goes nowhere; `real` the hull of the region and a place outside.
    """
    for axis in range(3):
        at = spot[HERE + axis, 0]
        if at < real[axis] or at > real[axis + 3]:
            return False
    place = (spot[0, 0], spot[1, 0], spot[2, 0])
    if parity(real[OUTSIDE:], ways, place) != 1:
        return False
    for to in range(ways.shape[1]):
        if segments(spot, 0, (HERE, HERE), ways, to) - ways[BULGED, to] <= depth_m:
            return False
    return True


@compiled
def has_deep_end(real: Floats, its: Floats, ways: Floats, depth_m: float) -> bool:
    """Whether a piece begins deep in a region."""
    found = False
    for at in range(its.shape[1]):
        found = found or is_deep(real, its[:, at : at + 1], ways, depth_m)
    return found


@compiled
def has_deep_part(real: Floats, its: Floats, ways: Floats, depth_m: float) -> bool:
    """Whether a piece is deep in a region midway between two meetings with its pieces."""
    cuts, spot = np.empty(ways.shape[1] + 2), np.empty((WIDTH, 1))
    for at in range(its.shape[1]):
        count = cut(its, at, ways, cuts)
        ordered = np.sort(cuts[:count])
        for to in range(count - 1):
            share = (ordered[to] + ordered[to + 1]) / 2.0
            for axis in range(3):
                start, end = its[axis, at], its[STOP + axis, at]
                spot[axis, 0] = np.floor(start + (end - start) * share + 0.5)
            in_metres(spot, START, HERE)
            if is_deep(real, spot, ways, depth_m):
                return True
    return False


@compiled
def cut(its: Floats, at: int, ways: Floats, cuts: Floats) -> int:
    """Write at which shares of a piece it meets those of a region, its ends too; how many."""
    ax, ay, az = its[0, at], its[1, at], its[2, at]
    bx, by, bz = its[3, at], its[4, at], its[5, at]
    nx, ny, nz = ay * bz - az * by, az * bx - ax * bz, ax * by - ay * bx
    cuts[0], cuts[1] = 0.0, 1.0
    count = 2
    for to in range(ways.shape[1]):
        ux, uy, uz = ways[0, to], ways[1, to], ways[2, to]
        vx, vy, vz = ways[3, to], ways[4, to], ways[5, to]
        dc, dd = nx * ux + ny * uy + nz * uz, nx * vx + ny * vy + nz * vz
        if (dc > 0.0) == (dd > 0.0):
            continue
        mx, my, mz = uy * vz - uz * vy, uz * vx - ux * vz, ux * vy - uy * vx
        da, db = mx * ax + my * ay + mz * az, mx * bx + my * by + mz * bz
        if (da > 0.0) != (db > 0.0):
            cuts[count] = da / (da - db)
            count += 1
    return count
