"""Lists of persons at one node: rows, how they are kept, and what becomes of them."""
