"""Everything that a window says, to the eye and to a screen reader."""

from __future__ import annotations

import calendar
import re
from collections.abc import Iterator

from PySide6.QtCore import QAbstractItemModel, QAbstractTableModel, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QLabel,
    QLineEdit,
    QMenu,
    QWidget,
)

from footcare_gui.texts.pseudo import untranslated
from footcare_gui.texts.regional import month_name, weekday_name

OWN = "After work, by the window"
"""What a person has called something is theirs."""

PRESCRIBED = (
    "After the sprain",
    "Dr. Ada Example, physiotherapist",
    "Slowly, and never into pain. Call me if it swells.",
    "sprain.footcare",
)
"""What a therapist has written is hers."""

_MARKUP = re.compile(r"<[^<>]*>|&[#a-z0-9]+;")
_ROLES = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.ToolTipRole,
    Qt.ItemDataRole.AccessibleTextRole,
    Qt.ItemDataRole.AccessibleDescriptionRole,
)
_KEYS = re.compile(r"\b(Ctrl|Shift|Alt)\+|\b([A-Z0-9]|Esc|F1|F11)\b")
"""Keys are called what is printed on them."""


def texts_of(root: QWidget) -> Iterator[tuple[str, str]]:
    """Object names with the texts of what is visible in a window, the window itself first."""
    for widget in (root, *root.findChildren(QWidget)):
        if widget is not root and not widget.isVisibleTo(root):
            continue
        name = widget.objectName() or type(widget).__name__
        yield from ((name, text) for text in _texts(widget) if text)


def _texts(widget: QWidget) -> Iterator[str]:
    yield widget.accessibleName()
    yield widget.accessibleDescription()
    yield widget.toolTip()
    yield widget.windowTitle()
    match widget:
        case QLabel() | QAbstractButton():
            yield widget.text()
        case QLineEdit():
            yield widget.placeholderText()
        case QComboBox():
            yield from (widget.itemText(row) for row in range(widget.count()))
        case QAbstractItemView():
            yield from _of_model(widget.model())
        case QMenu():
            yield from (action.text() for action in widget.actions())
    words = getattr(widget, "words", "")
    yield words if isinstance(words, str) else ""


def _of_model(model: QAbstractItemModel | None) -> Iterator[str]:
    if model is None:
        return
    columns = model.columnCount() if isinstance(model, QAbstractTableModel) else 1
    for column in range(columns):
        yield str(model.headerData(column, Qt.Orientation.Horizontal) or "")
        for row in range(model.rowCount()):
            index = model.index(row, column)
            yield from (str(index.data(role) or "") for role in _ROLES)


def past_the_gate(root: QWidget) -> list[str]:
    """What a window says that no translator was asked for, while the made-up language is spoken.

    Numbers, keys, the app's name, and days and months as the region writes them need none.
    """
    days = [weekday_name(day, form) for day in range(7) for form in ("whole", "short", "letter")]
    known = {"Footcare", OWN, *PRESCRIBED, *days, *(month_name(month) for month in range(1, 13))}
    known |= set(calendar.month_name[1:])
    allowed = re.compile("|".join(sorted(map(re.escape, known), key=len, reverse=True)))
    found = []
    for name, text in texts_of(root):
        left = allowed.sub("", _KEYS.sub("", untranslated(_MARKUP.sub("", text))))
        if any(sign.isalpha() for sign in left):
            found.append(f"{name}: {text!r}")
    return found
