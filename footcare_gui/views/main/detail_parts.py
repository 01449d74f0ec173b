"""The parts of the pane beside the list, and the column that they stand in."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from footcare_gui.texts import exercise_pane
from footcare_gui.views.main.dosage_bar import DosageBar
from footcare_gui.views.main.figure_place import FigurePlace
from footcare_gui.views.main.good_to_know import Caution, Chips, GoodToKnow
from footcare_gui.views.main.numbers_place import PASSES, NumbersPlace
from footcare_gui.views.main.pane_head import PaneHead
from footcare_gui.views.main.steps import StepList
from footcare_gui.views.main.watch import Subject, Watch
from footcare_gui.views.pictures import Pictures, Thumbnails
from footcare_gui.views.theme import LiveTheme
from footcare_gui.views.widgets.buttons import Button
from footcare_gui.views.widgets.pills import Pills
from footcare_gui.views.widgets.scrolling import ColumnScroll
from footcare_gui.views.widgets.showing import set_shown
from footcare_gui.views.widgets.tab_order import TabOrder

if TYPE_CHECKING:
    from footcare_gui.views.main.first_card import FirstCard
    from footcare_gui.views.main.plan_part import PlanPart
    from footcare_gui.views.main.programme_note import ProgrammeNote

WIDE_PX = 700


class DetailParts(QWidget):
    """Makes the parts, in reading order, and lays them out for every width and height.

    Args:
        live: The look.
        pictures: Where all pictures come from.
        thumbnails: Small ones, for the steps.
        subject: What can be watched.
        parent: Qt's owner.
    """

    left = Signal()
    """Back to the list, where that is not beside it."""

    def __init__(
        self,
        live: LiveTheme,
        pictures: Pictures,
        thumbnails: Thumbnails,
        subject: Callable[[], Subject | None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._live = live
        self.setObjectName("detail_pane")
        self._tabs = TabOrder(self)
        self._back: Button | None = None
        self._mine: PlanPart | None = None
        self._asked: ProgrammeNote | None = None
        self._first: FirstCard | None = None
        self._head = PaneHead(live)
        self._forms = Pills(live, "forms", exercise_pane.form())
        self.figure = pictures.big_figure(self)
        self.watch = Watch(live, pictures, self.figure, subject)
        self._steps = StepList(live, thumbnails)
        self._chips = Chips(live)
        self._caution = Caution(live)
        self._notes = GoodToKnow(live)
        self._bar = DosageBar(live)
        self._stage = FigurePlace(
            live,
            self.figure,
            watch=self.watch,
            steps=self._steps,
            chips=self._chips,
            caution=self._caution,
        )
        self._content = QWidget()
        self._scroll = ColumnScroll(live, "detail_scroll", self._content)  # which measures it
        self._scroll.expect_more()
        self._build()
        self._numbers = NumbersPlace(self._bar, self._column, self._stage, self._scroll)
        self._finish()

    def show_way_back(self, is_shown: bool) -> None:
        """Have a way back to the list, which is not beside this."""
        if self._back is None and is_shown:
            words = exercise_pane.all_exercises()
            self._back = Button(self._live, "back_to_list", words, look="plain", icon="back")
            self._back.clicked.connect(self.left)
            self._outer.insertWidget(0, self._back, 0, Qt.AlignmentFlag.AlignLeading)
            self._tabs.renew()
        if self._back is not None:
            set_shown(self._back, is_shown)

    def take_focus(self) -> None:
        """Have the keyboard, where it has come to from the list."""
        if self._back is not None:
            self._back.setFocus()

    def _show_the_figure(self, passes: int = PASSES) -> None:
        """Scroll to what moves and to its buttons, where they are not in sight.

        The buttons have come just now, and layouts within layouts find their places one by one.
        """
        self._column.activate()
        for part in (self.watch, self.figure):
            self._scroll.ensureWidgetVisible(part, 0, self._live.theme.space(3))
        if passes and self.watch.is_on:
            QTimer.singleShot(0, self, lambda: self._show_the_figure(passes - 1))

    def _arrange_parts(self) -> None:
        """Steps stand beside the figure, or under it where the view is narrow."""
        theme, viewport = self._live.theme, self._scroll.viewport()
        inner, height = viewport.width() - 2 * theme.space(7), viewport.height()
        self._head.arrange(inner)
        if self._first is not None:
            self._first.fit(inner, height)
        is_wide = self.width() >= WIDE_PX
        self._stage.arrange(
            inner,
            height,
            self._head_height(inner),
            is_wide=is_wide,
            foot_height=self._numbers.height_below(inner),
        )

    def _head_height(self, inner: int) -> int:
        """Of all that stands above the stage, but for the words of the first start."""
        spacing = self._column.spacing()
        height = self._column.contentsMargins().top() + spacing
        height += self._head.totalHeightForWidth(inner)
        if not self._forms.isHidden():
            height += spacing + self._forms.heightForWidth(inner)
        if self._asked is not None and not self._asked.isHidden():
            height += spacing + self._asked.heightForWidth(inner)
        return height

    def _place_numbers(self) -> None:
        if self._numbers.settle(self.width(), self.height()):
            self._tabs.renew()

    def _build(self) -> None:
        space = self._live.theme.space
        self._content.setObjectName("detail_content")
        column = self._column = QVBoxLayout(self._content)
        column.setContentsMargins(space(7), space(6), space(7), space(6))
        column.setSpacing(space(4))
        column.addLayout(self._head)
        column.addWidget(self._forms)
        column.addWidget(self._stage)
        column.addWidget(self._notes)
        column.addStretch(1)

    def _finish(self) -> None:
        outer = self._outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self._scroll, 1)
        outer.addWidget(self._bar)
