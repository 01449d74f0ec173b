"""The words of exercises and routines in the person's language, sentence by sentence."""

from __future__ import annotations

from functools import partial

from footcare_gui.domain.exercises.routine import Library
from footcare_gui.texts.gate import speaks_english, tr


def in_language(library: Library) -> Library:
    """The library as it is said in the person's language; what that does not know is English."""
    return library if speaks_english() else library.said(partial(tr, "exercises"))
