"""The simulation: real nodes under one seeded scheduler, with faults, liars and checkers.

Everything a node decides is the product's own code; clock, network and disk are here. Knows no
wall clock and no socket; the same seed gives the same trace.
"""
