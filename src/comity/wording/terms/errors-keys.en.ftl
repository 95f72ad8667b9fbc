# Errors of checkpoints.

error-checkpoint-bad-note = The note is no checkpoint of a feed; it covers nothing.
error-checkpoint-read-back = The store gives back other bytes at entry { $number } of the own feed than were stored; nothing was signed and the node stops; keep the file as it is and check the disk.
