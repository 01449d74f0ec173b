"""Finds what lies over each other, out of its place or cut off, from the widgets alone."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations

from PySide6.QtCore import QPoint, QRect, QSize, QSizeF, Qt
from PySide6.QtGui import QRegion, QTextDocument
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSlider,
    QComboBox,
    QLabel,
    QLineEdit,
    QStyle,
    QWidget,
)

from footcare_gui.views.session.overlay import Overlay
from footcare_gui.views.widgets.painted_button import LEAST_PX

SLACK_PX = 2
"""Edges that touch, and what rounding does."""
LARGE = 1 << 16
"""A button may be lower than it would like to be, but never lower than a finger asks for."""

_WHOLE = (QAbstractButton, QAbstractItemView, QAbstractSlider, QComboBox, QLineEdit)


@dataclass(frozen=True)
class Part:
    """Something that is seen, and must be seen whole.

    Attributes:
        widget: What shows it.
        needs: Where it is, on the window.
        seen: What of that its scroll areas let through.
    """

    widget: QWidget
    needs: QRect
    seen: QRect

    @property
    def name(self) -> str:
        """For whoever reads the failure."""
        text = self.widget.text() if isinstance(self.widget, QLabel | QAbstractButton) else ""
        name = self.widget.objectName() or type(self.widget).__name__
        return f"{name} {text[:40]!r}" if text else name


def faults_of(window: QWidget) -> list[str]:
    """All that is wrong with the places of what is seen in a window, a line each."""
    parts = list(_parts(window))
    return [*_cut(parts), *_outside(window, parts), *_over_each_other(window, parts)]


def _parts(window: QWidget) -> Iterator[Part]:
    for widget in window.findChildren(QWidget):
        if not widget.isVisibleTo(window) or widget.window() is not window.window():
            continue
        if any(isinstance(around, _WHOLE) for around in _around(widget, window)):
            continue
        needs = _needed(widget)
        if needs.isEmpty():
            continue
        placed = needs.translated(widget.mapTo(window, QPoint()))
        seen = placed
        for around in _around(widget, window):
            seen = seen & around.rect().translated(around.mapTo(window, QPoint()))
        yield Part(widget, placed, seen)


def _needed(widget: QWidget) -> QRect:
    """Where in a widget that is which must be seen; empty where it only holds others."""
    if isinstance(widget, QLabel):
        return _of_text(widget) if widget.text() else QRect()
    return widget.rect() if isinstance(widget, _WHOLE) else QRect()


def _of_text(label: QLabel) -> QRect:
    """Where the ink of a label is."""
    room, flags, metrics = label.contentsRect(), int(label.alignment()), label.fontMetrics()
    if label.text().startswith("<"):
        page = QTextDocument()
        page.setDefaultFont(label.font())
        page.setDocumentMargin(0)
        page.setHtml(label.text())
        if label.wordWrap():
            page.setTextWidth(room.width())
        size = QSizeF(page.idealWidth(), page.size().height()).toSize()
        return QStyle.alignedRect(label.layoutDirection(), label.alignment(), size, room)
    if label.wordWrap():
        return metrics.boundingRect(room, flags | Qt.TextFlag.TextWordWrap, label.text())
    line = metrics.boundingRect(room, flags, label.text())
    if "\n" in label.text():
        return line
    ink = metrics.tightBoundingRect(label.text())
    return QRect(line.left(), line.top() + metrics.ascent() + ink.top(), line.width(), ink.height())


def _around(widget: QWidget, window: QWidget) -> Iterator[QWidget]:
    """All that a widget lies in, up to the window and without it."""
    around = widget.parentWidget()
    while around is not None and around is not window:
        yield around
        around = around.parentWidget()


def _scrolls(part: Part, window: QWidget) -> bool:
    return any(isinstance(around, QAbstractScrollArea) for around in _around(part.widget, window))


def _cut(parts: list[Part]) -> Iterator[str]:
    """What has less room than it asks for."""
    for part in parts:
        widget = part.widget
        has = widget.size()
        if isinstance(widget, QLabel):
            needs = _of_text(widget).size()
        elif isinstance(widget, QAbstractButton):
            needs = widget.minimumSizeHint().boundedTo(QSize(LARGE, LEAST_PX))
            if widget.hasHeightForWidth():
                needs = QSize(0, widget.heightForWidth(has.width()))
        else:
            continue
        if needs.width() > has.width() + SLACK_PX or needs.height() > has.height() + SLACK_PX:
            yield (
                f"cut: {part.name} has {has.width()}×{has.height()}, "
                f"asks for {needs.width()}×{needs.height()}"
            )


def _outside(window: QWidget, parts: list[Part]) -> Iterator[str]:
    """What its surroundings do not show; what can be scrolled to may wait below, never beside."""
    for part in parts:
        hidden = part.needs.adjusted(SLACK_PX, SLACK_PX, -SLACK_PX, -SLACK_PX)
        seen = part.seen & window.rect()
        if _scrolls(part, window):
            if seen.isEmpty():
                continue
            is_out = hidden.left() < seen.left() or hidden.right() > seen.right()
        else:
            is_out = not seen.contains(hidden)
        if is_out:
            yield f"outside: {part.name} at {_told(part.needs)}, seen {_told(seen)}"


def _over_each_other(window: QWidget, parts: list[Part]) -> Iterator[str]:
    """What shares a place with something else; a sheet may cover what it hides whole."""
    covers = _sheets(window)
    for one, other in combinations(parts, 2):
        shared = one.seen & other.seen
        if shared.width() <= SLACK_PX or shared.height() <= SLACK_PX:
            continue
        if _is_hidden(one, covers) or _is_hidden(other, covers):
            continue
        yield f"over each other: {one.name} {_told(one.seen)} and {other.name} {_told(other.seen)}"


def _sheets(window: QWidget) -> list[QWidget]:
    """What lies over a session."""
    return [one for one in window.findChildren(Overlay) if one.isVisibleTo(window)]


def _is_hidden(part: Part, covers: list[QWidget]) -> bool:
    """Whether sheets leave nothing of it."""
    left = QRegion(part.seen)
    for cover in covers:
        if cover is not part.widget and not cover.isAncestorOf(part.widget):
            at = cover.mapTo(part.widget.window(), QPoint())
            left -= QRegion(cover.rect().translated(at))
    return left.isEmpty()


def _told(rect: QRect) -> str:
    return f"{rect.x()},{rect.y()} {rect.width()}×{rect.height()}"
