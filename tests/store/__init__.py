"""Every store keeps one contract; the one on a disk also meets bad disks."""
