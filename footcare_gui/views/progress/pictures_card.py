"""The card with the pictures of the weeks: on which days the person moved, and how it felt."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from footcare_gui.controllers.progress_controller import Overview
from footcare_gui.domain.progress.overview import WEEKS, DaysMoved
from footcare_gui.texts import progress as words
from footcare_gui.views.progress.dots import Dots
from footcare_gui.views.progress.felt import Felt
from footcare_gui.views.progress.felt_key import FeltKey
from footcare_gui.views.theme import LiveTheme
from footcare_gui.views.widgets.labels import Label
from footcare_gui.views.widgets.surface import Surface

LEAST_WEEKS, WEEK_PX = 12, 18
"""The first weeks have room for so many, for the words below them; each less leaves so much to how
it felt."""


class PicturesCard(Surface):
    """Both pictures, beside or below one another; the one without anything to show is left out.

    Args:
        live: The theme.
        parent: Qt's owner.
    """

    def __init__(self, live: LiveTheme, parent: QWidget | None = None) -> None:
        super().__init__(live, "pictures_card", edge="line", parent=parent)
        self._months = Label(live, words.six_months(), "heading")
        self._dots_key = Label(live, words.dots_key(), "quiet")
        self.dots, self.felt = Dots(live), Felt(live)
        self._felt_key = FeltKey(live)
        self._no_notes = Label(live, words.nothing_noted(), "quiet")
        self._weeks = 0
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._build()

    def show_overview(self, overview: Overview) -> None:
        """Show other weeks and notes."""
        self.dots.show_weeks(overview.weeks, overview.first_weekday)
        has_weeks = len(overview.weeks) > 1
        for part in (self._months, self.dots, self._dots_key):
            part.setVisible(has_weeks)
        self._weeks = max(LEAST_WEEKS, len(overview.weeks)) if has_weeks else 0
        self._row.setStretch(0, self._weeks)
        self._row.setStretch(1, 2 * WEEKS - self._weeks)
        self.felt.show_points(overview.felt)
        for widget in (self.felt, self._felt_key):
            widget.setVisible(bool(overview.felt))
        self._no_notes.setVisible(not overview.felt)
        self.setVisible(has_weeks or bool(overview.felt))

    def show_moved(self, moved: DaysMoved) -> None:
        """Say since when the days are shown."""
        since = words.six_months(moved.since)
        self._months.setText(since)
        self.dots.table.setAccessibleName(since)

    def choose(self, day: date) -> None:
        """Mark a day in both."""
        for picture in (self.dots, self.felt):
            picture.table.choose(day)

    def arrange(self, width: int, wide_px: int) -> None:
        """Stand beside one another where both have room.

        Args:
            width: What the page is wide, in pixels, at the usual size of text.
            wide_px: From which width on they have, with all weeks shown.
        """
        is_beside = width >= wide_px - WEEK_PX * (WEEKS - self._weeks)
        directions = QBoxLayout.Direction
        self._row.setDirection(directions.LeftToRight if is_beside else directions.TopToBottom)

    def _build(self) -> None:
        space = self._live.theme.space
        self.setLayout(self._row)
        self._row.setContentsMargins(space(6), space(5), space(6), space(5))
        self._row.setSpacing(space(9))
        self._row.addLayout(self._part(self._months, self.dots, self._dots_key))
        how, honest = words.how_it_felt(), words.honest_line()
        self._row.addLayout(
            self._part(
                Label(self._live, how, "heading"),
                self.felt,
                self._felt_key,
                self._no_notes,
                Label(self._live, honest, "quiet"),
            )
        )

    def _part(self, *widgets: QWidget) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(self._live.theme.space(3))
        for widget in widgets:
            column.addWidget(widget)
        column.addStretch(1)
        return column
