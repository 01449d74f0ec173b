"""Labels for words that others have written: always plain text, whatever they contain."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget


def text_label(
    text: str = "", look: str = "text", *, wrap: bool = True, parent: QWidget | None = None
) -> QLabel:
    """A label.

    Args:
        text: What it says, as plain text.
        look: Its look in the style sheet: `title`, `heading`, `quiet`, `label`, `chip` …
        wrap: Whether it breaks lines; then it takes the width that it is given.
        parent: Its parent.
    """
    label = QLabel(parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setText(text)
    label.setProperty("look", look)
    label.setWordWrap(wrap)
    if wrap:
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        label.setSizePolicy(policy)
    return label
