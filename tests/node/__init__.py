"""The node: keys, desk, watch, keeper, links and the process that runs them."""
