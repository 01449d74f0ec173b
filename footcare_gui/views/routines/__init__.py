"""Routines, as they are written."""
