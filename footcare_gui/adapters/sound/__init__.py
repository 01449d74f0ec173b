"""Cue sounds, from a child process."""
