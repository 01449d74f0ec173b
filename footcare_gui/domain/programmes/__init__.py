"""Exercises and routines of a person's own, before they are in a library."""
