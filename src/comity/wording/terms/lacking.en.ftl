# What of a line is not here. It accuses nobody: a network, a slow node and a liar look alike from here.

lacking-CITES = { $party } cites what nobody has given us: waiting here: { $count }, since { $since }. This accuses nobody.
lacking-BEHIND = { $party }: its key signed more than is here, missing: { $count }
