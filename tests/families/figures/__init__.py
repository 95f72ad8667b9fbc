"""Figures: what is claimed, by whom, and what comparing two claims comes to."""
