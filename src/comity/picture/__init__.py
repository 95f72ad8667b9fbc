"""The picture: what follows from the record, computed alike by every party that holds it.

Carries out R-60 to R-69. Knows matters, states and the one shape of a family; does not know
which families there are, what time it is, in what order entries came, or where they are stored.
"""
