"""Tests of lists of persons, exchanges, and numbers of them."""
