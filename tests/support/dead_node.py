"""A node that never says that it listens."""

import sys
from pathlib import Path


def main(path):
    assert path.is_dir()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
