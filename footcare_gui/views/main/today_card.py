"""The card that starts what is due, or a routine: one title, one Start, one Adjust."""

from __future__ import annotations

from operator import is_
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from footcare_gui.controllers.choices_controller import ChoicesController
from footcare_gui.domain.choices.choices import WHAT_IS_DUE
from footcare_gui.texts import routines
from footcare_gui.texts import today_card as words
from footcare_gui.views.theme import LiveTheme
from footcare_gui.views.widgets.buttons import Button, StartButton
from footcare_gui.views.widgets.labels import Label
from footcare_gui.views.widgets.showing import set_shown
from footcare_gui.views.widgets.surface import Surface

if TYPE_CHECKING:
    from footcare_gui.views.main.due_part import DuePart

QUIET = QPalette.ColorRole.PlaceholderText


class TodayCard(Surface):
    """One big button starts what is chosen; what else could be is behind *Adjust*.

    Until it is known what is due, it shows no number that would change, and Start has it looked up.
    What belongs to the agenda is loaded with it, so that the first picture does not wait.

    Args:
        live: The theme.
        choices: What is shown, and who is asked to start it.
        parent: Qt's owner.
    """

    grew = Signal()
    """It has more to press than before."""
    adjust_wanted = Signal()

    def __init__(
        self, live: LiveTheme, choices: ChoicesController, parent: QWidget | None = None
    ) -> None:
        super().__init__(live, "today_card", parent=parent)
        self._choices = choices
        self._due: DuePart | None = None
        self._back: Button | None = None
        self._is_low = False
        self._shown: tuple[object, ...] | None = None
        self._face = words.Face("", can_start=False)
        self._title = Label(live, look="heading")
        self._title.setObjectName("today_title")
        self._about = Label(live, look="quiet")
        self._about.setObjectName("today_about")
        self._adjust = Button(
            live, "adjust", routines.adjust(), icon="adjust", spoken=routines.adjust_session()
        )
        self._adjust.setToolTip(routines.adjust_session())
        self._start = StartButton(live, "start_routine")
        self._contents = Label(live, look="quiet")
        self._contents.setObjectName("routine_contents")
        self._needs = Label(live, look="quiet")
        self._needs.setObjectName("routine_needs")
        self._build(live)
        self._start.clicked.connect(choices.start_chosen)
        self._start.in_mind.connect(self._choices.session_in_mind)
        self._adjust.clicked.connect(self.adjust_wanted)

    def focus_start(self) -> None:
        """Give the keyboard to the big button."""
        self._start.setFocus()

    def full_height(self, width: int) -> int:
        """The height of everything that it says, in a certain width, whatever waits now."""
        inner = width - self._live.theme.space(8)
        height = self.heightForWidth(width)
        for label in (self._contents, self._needs):
            if label.isHidden() and label.text():
                height += label.heightForWidth(inner) + self._column.spacing()
        return height

    def set_low(self, is_low: bool) -> None:
        """Make do with less height: while a question is asked, what is in it and needed waits."""
        if is_low is not self._is_low:
            self._is_low = is_low
            self._show_parts()

    def renew(self) -> None:
        """Show what is chosen, and what the big button starts."""
        choices = self._choices
        is_awaited = choices.is_today_awaited
        shown = choices.library, choices.value, choices.agenda, choices.today
        if self._shown is not None and all(map(is_, (*shown, is_awaited), self._shown)):
            return
        self._shown = *shown, is_awaited
        today = choices.today if choices.value.is_today else None
        if today is not None:
            self._due_part().show_prospect(today)
        elif self._due is not None:
            self._due.hide()
        self._face = words.awaited_face() if is_awaited else words.chosen_face(*shown)
        self._say(self._face)
        self._show_way_back(
            not choices.value.is_today and bool(choices.agenda and choices.agenda.entries)
        )
        self._show_parts()

    def _show_way_back(self, is_shown: bool) -> None:
        """From a routine to what is due, where something is."""
        if self._back is None and is_shown:
            text = words.back_to_today()
            self._back = Button(self._live, "back_to_today", text, look="plain", icon="back")
            self._back.clicked.connect(self._on_back_clicked)
            self._column.addWidget(self._back, 0, Qt.AlignmentFlag.AlignLeading)
            self.grew.emit()
        if self._back is not None:
            set_shown(self._back, is_shown)

    def _on_back_clicked(self) -> None:
        self._choices.choose_routine(WHAT_IS_DUE)
        (self._start if self._face.start else self._adjust).setFocus()

    def _say(self, face: words.Face) -> None:
        self._title.setText(face.title)
        self._about.setText(face.about)
        if not face.start and self.window().focusWidget() is self._start:
            self._adjust.setFocus()  # before it goes, and takes the keyboard elsewhere
        self._start.setEnabled(face.can_start)
        self._start.set_words(face.start, face.spoken)
        self._contents.setText(face.contents)
        self._contents.setForegroundRole(QUIET if face.start else QPalette.ColorRole.WindowText)
        self._needs.setText(face.needs)

    def _show_parts(self) -> None:
        """Show what has words, but for what gives way to a question."""
        face = self._face
        asks = self._due is not None and self._due.asks
        gives_way = self._is_low and face.can_start and asks
        set_shown(self._start, bool(face.start))
        set_shown(self._about, bool(face.about))
        set_shown(self._contents, bool(face.contents) and not gives_way)
        set_shown(self._needs, bool(face.needs) and not gives_way)
        self._start.setToolTip(f"{face.contents}\n{face.needs}" if gives_way else "")

    def _due_part(self) -> DuePart:
        if self._due is None:
            from footcare_gui.views.main.due_part import DuePart

            self._due = due = DuePart(self._live, self._choices, self)
            due.answered.connect(self._on_due_answered)
            self._column.insertWidget(self._column.indexOf(self._needs), due.taken)
            self._column.insertWidget(self._column.indexOf(self._needs), due.left_out)
            self._column.addWidget(due.question)
            self.grew.emit()
        return self._due

    def _on_due_answered(self) -> None:
        self.renew()
        self._start.setFocus()

    def _build(self, live: LiveTheme) -> None:
        space = live.theme.space
        said = QVBoxLayout()
        said.setSpacing(0)
        said.addStretch()
        said.addWidget(self._title)
        said.addWidget(self._about)
        said.addStretch()
        top = QHBoxLayout()
        top.setSpacing(space(2))
        top.addLayout(said, 1)
        top.addWidget(self._adjust)
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(space(4), space(3), space(4), space(3))
        column.setSpacing(space(2.5))
        column.addLayout(top)
        column.addWidget(self._start)
        column.addWidget(self._contents)
        column.addWidget(self._needs)
