"""Exercises and routines of other programs, as far as they say what we need."""
