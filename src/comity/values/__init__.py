"""Small frozen values: what a message is made of, each checked at birth.

Knows what may be said and within which bounds; does not know who says it, in which feed it
stands, in which language it is shown, or what follows from it.
"""
