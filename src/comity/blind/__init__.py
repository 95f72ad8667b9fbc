"""What two parties both have, without showing the rest: private set intersection.

Pure: seeds are arguments. Knows sets of octets and points of a group; not what is in the sets, who
signed the lists or how they travel.
"""
