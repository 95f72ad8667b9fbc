"""What may be said, by family: each knows its messages, how they add up, and its words.

A family may know the family `line`, no other; which families there are stands in shelf.py alone.
"""
