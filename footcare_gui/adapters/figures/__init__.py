"""Figure files: pose data to figures, every fault at its place."""
