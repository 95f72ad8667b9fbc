"""Limits on strategic arms, and the numbers that parties declare under them."""
