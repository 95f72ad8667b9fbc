"""The family line: charter, receipts, answers, corrections."""
