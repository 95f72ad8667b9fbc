"""What other programs say of what `volumes/` decides: `make oracle`, and a short form of it."""
