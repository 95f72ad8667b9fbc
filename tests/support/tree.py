"""Every file of the project, as git knows it."""

import subprocess
from pathlib import Path

ROOT = Path(__file__).parents[2]


def project_files(root: Path = ROOT) -> list[Path]:
    """Every file that is ours: tracked, or new and not ignored. The plan goes before the end."""
    listed = subprocess.run(
        ["git", "ls-files", "-co", "--exclude-standard", "-z"],
        cwd=root,
        check=True,
        capture_output=True,
        text=True,
    ).stdout.split("\0")
    return sorted(path for name in listed if name and (path := root / name).is_file())
