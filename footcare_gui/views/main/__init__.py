"""The main window: choose an exercise or a routine, read how it is done, start it."""
