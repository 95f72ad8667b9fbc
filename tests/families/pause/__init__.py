"""The family of pauses and moratoria."""
