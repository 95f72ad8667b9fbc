"""Talks: drafts and their clauses, signatures, rounds, and what a text asks of the parties."""
