"""The quick engine: which of many activities meet, now, anew, or if one were later.

Carries out nothing of its own: it decides what it can prove to be the verdict of meeting.py and
asks that for the rest, so that with or without it the same is found (docs/adr/0041).
"""
