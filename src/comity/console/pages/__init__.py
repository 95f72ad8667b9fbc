"""The pages: each asks the node's verbs and draws one template."""
