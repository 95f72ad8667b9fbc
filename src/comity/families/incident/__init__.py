"""Incidents: what each party reports of them, side by side."""
