"""Proving the product on the machine it runs on: benchmarks, torture, the player of exercises.

These are installed commands, so that a party can repeat every figure we print. They use the rooms
below as anybody would, by their public functions; nothing in the product imports them except cli.
"""
