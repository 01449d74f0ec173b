"""Python's collector of cyclic garbage rests while everything that is made is there to stay."""

from __future__ import annotations

import gc


def rest_collector() -> None:
    """Let the garbage collector rest: it would look dozens of times, and find nothing."""
    gc.disable()


def wake_collector() -> None:
    """Let the collector work again, but never look at what the start has made."""
    gc.freeze()
    gc.enable()
