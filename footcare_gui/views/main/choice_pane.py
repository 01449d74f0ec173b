"""The left side: the app's name, today's card, search and list."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from footcare_gui.domain.faults import Fault
from footcare_gui.domain.plan import PlanOptions
from footcare_gui.domain.routine import Library
from footcare_gui.views.main.exercise_list import ExerciseList
from footcare_gui.views.main.fault_line import FaultLine
from footcare_gui.views.main.pictures import Thumbnails
from footcare_gui.views.main.selection_card import SelectionCard
from footcare_gui.views.main.today_card import TodayCard
from footcare_gui.views.theme import LiveTheme
from footcare_gui.views.widgets.buttons import Button
from footcare_gui.views.widgets.flow_layout import FlowLayout
from footcare_gui.views.widgets.labels import Label
from footcare_gui.views.widgets.scrolling import ColumnScroll


class ChoicePane(QWidget):
    """What can be started, and what there is; scrolls as a whole where it is very low."""

    def __init__(
        self, live: LiveTheme, thumbnails: Thumbnails, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._live = live
        self._library, self._options = Library(), PlanOptions()
        self.setObjectName("choice_pane")
        self.title = Label(live, "Footcare", "heading", wrap=False)
        self.when_to_stop = Button(
            live, "when_to_stop", self.tr("When to stop"), look="plain", icon="warn"
        )
        self.preferences = Button(
            live,
            "open_preferences",
            look="plain",
            icon="gear",
            spoken=self.tr("Preferences"),
            icon_size=24,
        )
        self.faults = FaultLine(live)
        self.today = TodayCard(live)
        self.selection = SelectionCard(live)
        self.exercises = ExerciseList(live, thumbnails)
        self._build()
        self._connect()

    def show_library(
        self, library: Library, faults: Sequence[Fault], options: PlanOptions, routine: str
    ) -> None:
        """Show a library, what was wrong in its files, and the routine chosen last."""
        self._library, self._options = library, options
        self.faults.show_faults(faults)
        self.today.show_library(library, options, routine)
        self.exercises.show_library(library)
        self._renew_selection()

    def show_options(self, options: PlanOptions) -> None:
        """Take other preferences."""
        self._options = options
        self.today.show_options(options)
        self._renew_selection()

    def stop_choosing(self) -> None:
        """Put the ticks away."""
        self.exercises.choose.setChecked(False)

    def _renew_selection(self) -> None:
        model = self.exercises.model
        self.today.setVisible(not model.is_choosing)
        self.selection.setVisible(model.is_choosing)
        if model.is_choosing:
            self.selection.show_selection(self._library, model.ticked, self._options)

    def _connect(self) -> None:
        self.exercises.ticked_changed.connect(self._renew_selection)
        self.selection.cancelled.connect(self.stop_choosing)

    def _build(self) -> None:
        space = self._live.theme.space
        head = QWidget()
        flow = FlowLayout(head, gap=space(1), line_gap=0, rest="after_first")
        flow.setContentsMargins(space(5), 0, space(4), 0)
        for widget in (self.title, self.when_to_stop, self.preferences):
            flow.addWidget(widget)
        cards = QVBoxLayout()
        cards.setContentsMargins(space(4), 0, space(4), 0)
        cards.addWidget(self.faults)
        cards.addWidget(self.today)
        cards.addWidget(self.selection)
        content = QWidget()
        content.setObjectName("choice_content")
        column = QVBoxLayout(content)
        column.setContentsMargins(0, space(3), 0, 0)
        column.setSpacing(space(3))
        column.addWidget(head)
        column.addLayout(cards)
        column.addWidget(self.exercises, 1)
        scroll = ColumnScroll(self._live, "choice_scroll", content)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scroll)
        self.selection.hide()
