"""Persons: lists of them, their exchange, and what each party counted; never a name in the open."""
