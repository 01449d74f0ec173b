"""Where things lie on this machine, and what happens when the program errs."""
