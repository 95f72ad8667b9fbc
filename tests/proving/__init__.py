"""What proves the program: exercises, demonstrations, measurements."""
