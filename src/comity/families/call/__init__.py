"""Calls between principals, what was said in them, and the standing contact of staffs."""
