"""The stories of the exercises, told as watch logs."""
