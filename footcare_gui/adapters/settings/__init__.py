"""Preferences on disk."""
