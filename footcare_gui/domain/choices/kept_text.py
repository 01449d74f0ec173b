"""A few choices kept together as one text, so that a start need not know what they are."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any


def kept_text(chosen: Mapping[str, Any], usual: Mapping[str, Any]) -> str:
    """What differs from what everybody begins with: `turn=90 big=True`.

    Args:
        chosen: What is chosen, by name; no value may hold a space.
        usual: What everybody begins with.
    """
    return " ".join(f"{name}={value}" for name, value in chosen.items() if value != usual[name])


def known_in(text: str, readers: Mapping[str, Callable[[str], Any]]) -> dict[str, Any]:
    """What can be read of such a text; what is damaged or unknown is left out, by itself.

    Args:
        text: As it was kept.
        readers: What makes a value of each name's text, or raises `ValueError`.
    """
    known: dict[str, Any] = {}
    for pair in text.split():
        name, _, value = pair.partition("=")
        if name in readers:
            try:
                known[name] = readers[name](value)
            except ValueError:
                continue
    return known


def flag(text: str) -> bool:
    """Yes or no.

    Raises:
        ValueError: Neither.
    """
    if text not in ("True", "False"):
        raise ValueError(text)
    return text == "True"
