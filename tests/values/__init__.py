"""Small frozen values: bounds, forms, faults."""
