"""The watch officer's console: pages and a live stream over a node's own verbs.

Knows browsers, sessions and the words on a page. What a message says, what is owed and who may
release it is the node's; nothing here decides any of it.
"""
