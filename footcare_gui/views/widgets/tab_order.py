"""The Tab key goes in the order of reading: that of the layouts, whenever a widget was made."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QAbstractButton, QLayout, QScrollArea, QWidget


class TabOrder(QObject):
    """Lets Tab visit what lies in a widget in the order in which its layouts hold it.

    Args:
        root: The widget.
    """

    def __init__(self, root: QWidget) -> None:
        super().__init__(root)
        self._root = root
        self._due = QTimer(self, singleShot=True, interval=0)
        self._due.timeout.connect(self._follow)

    def renew(self) -> None:
        """Something lies elsewhere: follow, once for all that changes in one go."""
        self._due.start()

    def _follow(self) -> None:
        for one, other in pairwise(_stops(self._root)):
            QWidget.setTabOrder(one, other)


WHERE_CHECKED = "tab_where_checked"
"""The property of a button at which Tab stops while it is pressed."""


def keep_tab_where_checked(button: QAbstractButton) -> None:
    """Let Tab stop at a button of an exclusive group only while it is pressed; arrows reach all."""

    def follow(is_checked: bool) -> None:
        policy = Qt.FocusPolicy
        button.setFocusPolicy(policy.StrongFocus if is_checked else policy.ClickFocus)

    button.setProperty(WHERE_CHECKED, True)
    button.toggled.connect(follow)
    follow(button.isChecked())


def reached(widget: QWidget) -> Iterator[QWidget]:
    """What Tab can reach in a widget, in the order in which its layouts hold it."""
    return filter(_takes_tab, _stops(widget))


def _takes_tab(widget: QWidget) -> bool:
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)


def _stops(widget: QWidget) -> Iterator[QWidget]:
    """The same with each button of a group: whichever is pressed has its place in the order."""
    takes_tab = _takes_tab(widget)
    if (takes_tab or widget.property(WHERE_CHECKED)) and widget.focusProxy() is None:
        yield widget
    if isinstance(widget, QScrollArea):
        content = widget.widget()
        if content is not None:
            yield from _stops(content)
        return
    layout = widget.layout()
    if layout is not None:
        yield from _stops_in(layout)
    elif not takes_tab:
        yield from _stops_by_place(widget)


def _stops_in(layout: QLayout) -> Iterator[QWidget]:
    for place in range(layout.count()):
        item = layout.itemAt(place)
        inner = item.widget() if item is not None else None
        if inner is not None:
            yield from _stops(inner)
        elif item is not None and (below := item.layout()) is not None:
            yield from _stops_in(below)


def _stops_by_place(widget: QWidget) -> Iterator[QWidget]:
    """What a widget without a layout has placed by itself, from top to bottom."""
    placed = [child for child in widget.children() if isinstance(child, QWidget)]
    for child in sorted(placed, key=lambda child: (child.y(), child.x())):
        if not child.isWindow():
            yield from _stops(child)
