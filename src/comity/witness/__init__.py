"""A witness of transparency logs: sees name, size and root of each, and signs that it grew."""
