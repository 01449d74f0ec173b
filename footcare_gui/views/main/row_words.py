"""How the words of one exercise are set in its row: what stands in how many lines, and where."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics

from footcare_gui.domain.value import Value
from footcare_gui.texts.library import DOT

Beside = Literal["both", "name", "dosage"]
CUT = "…"


class RowWords(Value):
    """The lines of one row.

    Attributes:
        name: One line or two.
        dosage: One line or two.
        beside: What the badge stands beside; without a badge it does not matter.
    """

    name: tuple[str, ...]
    dosage: tuple[str, ...]
    beside: Beside = "both"

    @property
    def is_whole(self) -> bool:
        """Whether nothing had to be cut."""
        return CUT not in "".join(self.name + self.dosage)


def set_words(
    name: str, dosage: str, metrics: tuple[QFontMetrics, QFontMetrics], width: int, badge: int
) -> RowWords:
    """Set a row so that nothing is cut, in the fewest lines; the name is cut last.

    Args:
        name: The exercise.
        dosage: Its dosage with its frequency, its parts set apart by middle dots.
        metrics: Of the name's font and the dosage's.
        width: The room for words in pixels, without a badge.
        badge: The width of the badge with the gap before it, 0 without one.
    """
    of_name, of_dosage = metrics
    narrow = width - badge
    ways: tuple[tuple[Beside, int, int, int], ...] = (
        ("both", 1, narrow, narrow),
        ("name", 1, narrow, width),
        ("dosage", 1, width, narrow),
        ("name", 2, narrow, width),
    )
    for beside, lines, name_width, dosage_width in ways:
        words = RowWords(
            tuple(wrapped(name, of_name, name_width, lines)),
            tuple(broken_line(dosage, of_dosage, dosage_width)),
            beside,
        )
        if words.is_whole:
            break
    return words


def wrapped(text: str, metrics: QFontMetrics, width: int, lines: int) -> list[str]:
    """Words in one line or two; what is still too long is cut at its end."""
    if metrics.horizontalAdvance(text) < width:  # as wide as the room would already wrap
        return [text]
    words, number = text.split(), 0
    if lines > 1:
        while metrics.horizontalAdvance(" ".join(words[: number + 1])) < width:
            number += 1
    parts = filter(None, (" ".join(words[:number]), " ".join(words[number:])))
    return [metrics.elidedText(part, Qt.TextElideMode.ElideRight, width - 1) for part in parts]


def broken_line(line: str, metrics: QFontMetrics, width: int) -> list[str]:
    """One line, or two that break where a middle dot stood; what is still too long is cut."""
    if metrics.horizontalAdvance(line) < width:  # as wide as the room would already wrap
        return [line]
    parts = line.split(DOT)
    number = len(parts) - 1
    while number > 1 and metrics.horizontalAdvance(DOT.join(parts[:number])) > width:
        number -= 1
    halves = (DOT.join(parts[:number]), DOT.join(parts[number:]))
    elide = Qt.TextElideMode.ElideRight
    return [metrics.elidedText(half, elide, width) for half in halves if half]
