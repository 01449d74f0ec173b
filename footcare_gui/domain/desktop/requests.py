"""Everything that the core ever asks of the platform: one closed union, one way.

A platform answers none of it and may leave any of it undone; how it does the rest is its own
matter.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class KeepAwake:
    """The screen must not go dark from now on; asked twice, it changes nothing."""


@dataclass(frozen=True, slots=True)
class LetSleep:
    """The screen may go dark again; harmless when it may already."""


@dataclass(frozen=True, slots=True)
class RaiseWindow:
    """The window belongs above all others: somebody started the app once more."""


DesktopRequest = KeepAwake | LetSleep | RaiseWindow
