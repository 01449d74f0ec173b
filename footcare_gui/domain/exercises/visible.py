"""Whether anything of a text can be seen."""

from __future__ import annotations

import unicodedata

UNSEEN = ("Cc", "Cf", "Cs", "Co", "Cn", "Zs", "Zl", "Zp", "Mn", "Me")
"""Categories without a shape of their own: controls, spaces, marks that need a letter."""

BLANK = frozenset("\u115f\u1160\u2800\u3164\uffa0")
"""Hangul fillers and the empty Braille cell: letters and symbols that are drawn as nothing."""


def has_visible(text: str) -> bool:
    """Whether a name of this text would be more than a gap on the screen."""
    return any(char not in BLANK and unicodedata.category(char) not in UNSEEN for char in text)
