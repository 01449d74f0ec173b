"""What is said of a call that asks for something that does not exist."""

from __future__ import annotations


class UsageError(Exception):
    """The call asks for something that does not exist; the text is one line."""
