"""Where things run: one party's node, its clock, its loop, its key file, its lines.

Of all rooms below the command line only this one asks the machine for the time (clock.py) or
starts tasks (runner.py); desk and watch are told the moment. It passes the shelf of families to
the picture and knows no message by name.
"""
