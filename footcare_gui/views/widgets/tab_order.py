"""The Tab key goes in the order of reading: that of the layouts, whenever a widget was made."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLayout, QScrollArea, QWidget


def order_tabs(root: QWidget) -> None:
    """Let Tab visit what lies in a widget in the order in which its layouts hold it."""
    chain = list(_reached(root))
    for one, other in pairwise(chain):
        QWidget.setTabOrder(one, other)


def keep_tab_where_checked(button: QAbstractButton) -> None:
    """Let Tab stop at a button of an exclusive group only while it is pressed; arrows reach all."""

    def follow(is_checked: bool) -> None:
        policy = Qt.FocusPolicy
        button.setFocusPolicy(policy.StrongFocus if is_checked else policy.ClickFocus)

    button.toggled.connect(follow)
    follow(button.isChecked())


def _reached(widget: QWidget) -> Iterator[QWidget]:
    if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.focusProxy() is None:
        yield widget
    if isinstance(widget, QScrollArea):
        content = widget.widget()
        if content is not None:
            yield from _reached(content)
        return
    layout = widget.layout()
    if layout is not None:
        yield from _reached_in(layout)


def _reached_in(layout: QLayout) -> Iterator[QWidget]:
    for place in range(layout.count()):
        item = layout.itemAt(place)
        inner = item.widget() if item is not None else None
        if inner is not None:
            yield from _reached(inner)
        elif item is not None and (below := item.layout()) is not None:
            yield from _reached_in(below)
