"""What a picture shows, in words: for screen readers."""

from __future__ import annotations

from collections.abc import Sequence

from footcare_gui.texts.gate import tr


def picture_words(sentences: Sequence[str]) -> str:
    """The sentences of a figure file in one paragraph."""
    return " ".join(tr("figures", sentence) for sentence in sentences)
