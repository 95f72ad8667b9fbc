"""Tests are sentences: what they say is in their names."""
