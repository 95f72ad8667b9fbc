"""Keys, offices and terminals: words for key statements, whose bytes belong to the record."""
