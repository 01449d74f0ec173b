"""A dialog whose contents scroll, above a row of answers that stays in sight."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QHBoxLayout, QLayout, QVBoxLayout, QWidget

from footcare_gui.views.widgets.dialog import Dialog
from footcare_gui.views.widgets.on_screen import size_on_screen
from footcare_gui.views.widgets.scrolling import ColumnScroll


class Foot(NamedTuple):
    """The row of answers.

    Attributes:
        answers: From the leading to the trailing side.
        is_trailing: They keep their width and stand at the trailing side; else they fill the row,
            the last one what the others leave.
    """

    answers: Sequence[QWidget]
    is_trailing: bool = True


class ScrolledDialog(Dialog):
    """What the dialogs share that are longer than a small screen is high."""

    def _scrolled_column(self, name: str) -> tuple[QWidget, QVBoxLayout]:
        """Something to scroll, and the column in it."""
        space = self._live.theme.space
        content = QWidget()
        content.setObjectName(name)
        column = QVBoxLayout(content)
        column.setContentsMargins(space(6), space(6), space(6), space(4))
        column.setSpacing(space(3))
        return content, column

    def _lay_out(
        self,
        scroll: str,
        content: QWidget,
        foot: Foot,
        *,
        size_px: tuple[int, int],
        above: QLayout | None = None,
    ) -> ColumnScroll:
        """Put everything in its place; returns what scrolls.

        Args:
            scroll: Its object name.
            content: What is in it.
            foot: The answers.
            size_px: Width and height at the usual size of text; less where the screen has less.
            above: What stands above it, and stays.
        """
        theme = self._live.theme
        found = ColumnScroll(self._live, scroll, content)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        if above is not None:
            outer.addLayout(above)
        outer.addWidget(found, 1)
        outer.addLayout(self._foot_row(foot))
        width, height = size_px
        self.resize(size_on_screen(self, QSize(theme.px(width), theme.px(height))))
        return found

    def _put_below(self, part: QWidget) -> None:
        """Let something stay in sight right below what scrolls."""
        outer = self.layout()
        assert isinstance(outer, QVBoxLayout)
        outer.insertWidget(outer.count() - 1, part)

    def _foot_row(self, foot: Foot) -> QHBoxLayout:
        space = self._live.theme.space
        row = QHBoxLayout()
        row.setContentsMargins(space(6), space(3), space(6), space(5))
        row.setSpacing(space(3))
        if foot.is_trailing:
            row.addStretch()
        for answer in foot.answers:
            is_last = answer is foot.answers[-1]
            row.addWidget(answer, 1 if is_last and not foot.is_trailing else 0)
        return row
