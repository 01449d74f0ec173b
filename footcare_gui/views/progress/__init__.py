"""What was done: days, left and right, how it felt, one day's log."""
