"""Attributed figures: who claims which number, about what, as of when, on what source."""
