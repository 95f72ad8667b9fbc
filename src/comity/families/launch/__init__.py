"""Launches of missiles and into space, announced before they happen."""
