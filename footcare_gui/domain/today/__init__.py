"""What is due today, in which order, and on which days after it."""
