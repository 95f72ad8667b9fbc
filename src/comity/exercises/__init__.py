"""Scenario files, as package data: days that `comity demo` and `comity exercise play` replay.

Data only. An exercise runs on lines of its own, with keys of its own, founded as EXERCISE; a node
of a live line refuses its entries.
"""
