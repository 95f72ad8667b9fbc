"""The command line: one file per group of verbs, and the composition root.

Here rooms meet: the commands build a node from its parts and give the runner its companions. No
rule of the record lives here, and nothing below this room knows that it exists.
"""

from comity.cli.program import main

__all__ = ["main"]
