"""Spellings of real names, out of which persons are drawn: see README.md beside this file."""
