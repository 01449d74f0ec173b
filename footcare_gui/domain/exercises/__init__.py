"""Exercises and routines as they are prescribed, and finding one."""
