"""Space and time, pure: shapes on WGS 84, heights, windows, and whether two volumes meet.

Knows values only. Everything here is integers, or IEEE 754 additions, multiplications, divisions
and square roots in a fixed order, so that two nodes find the same bits (R-300, docs/adr/0040).
"""
