"""Other people's formats, in and out: tolerant of what comes in, strict in what goes out.

A reader takes bytes and gives a `Reading` (found.py); a writer takes shapes and gives bytes.
Nothing here opens a file or a connection; the command line does.
"""
