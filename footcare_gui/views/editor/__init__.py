"""Exercises of one's own: a form on one side, what comes of it on the other."""
