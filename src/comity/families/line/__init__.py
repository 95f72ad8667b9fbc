"""The line itself: tests, receipts, answers, corrections, clarification; used by all families."""
