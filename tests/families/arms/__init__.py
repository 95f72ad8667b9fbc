"""Tests of arms limits."""
