"""Pauses and moratoria: what is read into them, and what is reported under them."""
