"""The column beside the picture: side, number, what to do now; or a question, or the steps."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QWidget

from footcare_gui.domain.choices.voice_wishes import BREATHING_FROM_MS
from footcare_gui.domain.exercises.exercise import Side
from footcare_gui.domain.session.glance import Glance, Mode
from footcare_gui.domain.session.plan import Kind
from footcare_gui.domain.session.readout import Readout
from footcare_gui.figure.model.pulse import breath_at, in_breaths
from footcare_gui.texts.library import DOT
from footcare_gui.texts.session_words import Message, SessionWords
from footcare_gui.views.session.arrangement import Arrangement
from footcare_gui.views.session.boxes import Part
from footcare_gui.views.session.count import Count
from footcare_gui.views.session.fitted_label import FittedLabel
from footcare_gui.views.session.keyboard import give_back_keyboard
from footcare_gui.views.session.labels import SessionLabel
from footcare_gui.views.session.looks import Look
from footcare_gui.views.session.message_page import MessagePage
from footcare_gui.views.session.side_badge import SideBadge
from footcare_gui.views.session.steps_list import StepsList
from footcare_gui.views.theme import LiveTheme
from footcare_gui.views.widgets.mirrored import mirrored

PHASE, PHASE_LINE = 80, 88
INSTRUCTION, LEAST_INSTRUCTION = 44, 40
REPS_SHARE = 52
"""Of the line of the side, in per cent: more than this the repetitions never take."""


class _Scaled(Protocol):
    def set_scale(self, scale: float, /) -> None:
        """How much larger than designed it is shown."""


class Panel(QWidget):
    """What a person three metres away reads.

    Args:
        live: The look.
        parent: Qt's owner.
    """

    def __init__(self, live: LiveTheme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("session_panel")
        self._live = live
        bold, half = QFont.Weight.Bold, QFont.Weight.DemiBold
        self.name = FittedLabel(live, "session_exercise", 40, 34, bold, parent=self)
        self.name.setProperty("spoken_as", "heading_1")
        self.side = SideBadge(live, self)
        self.reps = self._line("session_reps", 34, half, "quiet")
        self.headline = self._line("session_phase", PHASE, bold)
        self.headline.setProperty("spoken_as", "heading_2")
        self.headline.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.count = Count(live, self)
        self.words = FittedLabel(
            live, "session_hint", INSTRUCTION, LEAST_INSTRUCTION, half, parent=self
        )
        self.notes = FittedLabel(live, "session_notes", 28, 24, parent=self)
        self.next = FittedLabel(live, "session_next", 34, 28, color="quiet", parent=self)
        self.message = MessagePage(live, self)
        self.steps = StepsList(live, self)
        self.breathes = False
        """Whether the person breathes with it."""
        self.leads_in = False
        """Whether what stands there is to be done before all that is told meanwhile."""
        self._worked = Side.BOTH
        self._instructions: tuple[str, ...] = ()
        self._said = self._named = self._repeated = ""
        self._is_bare = False
        self.parts: dict[Part, QWidget] = {
            Part.NAME: self.name,
            Part.SIDE: self.side,
            Part.PHASE: self.headline,
            Part.COUNT: self.count,
            Part.WORDS: self.words,
            Part.NOTES: self.notes,
            Part.NEXT: self.next,
            Part.MESSAGE: self.message,
            Part.STEPS: self.steps,
        }
        for part in self.parts.values():
            part.hide()
        self._scaled: tuple[_Scaled, ...] = (
            self.name, self.reps, self.headline, self.count, self.words, self.notes, self.next,
            self.message, self.steps,
        )  # fmt: skip

    def _line(self, name: str, size: int, weight: QFont.Weight, color: str = "ink") -> SessionLabel:
        """Words that stand on one line, as large as there is room for."""
        return SessionLabel(
            self._live,
            name,
            size,
            weight,
            color=color,
            fits=True,
            follows_text_size=False,
            parent=self,
        )

    def show_progress(self, now: Glance) -> None:
        """Show how time has gone on; in a long hold the bar breathes with the figure."""
        self.count.set_fraction(now.fraction)
        is_long = now.segment.kind is Kind.HOLD and now.length_ms >= BREATHING_FROM_MS
        runs = now.mode is Mode.RUNNING and not self._live.theme.reduced_motion
        breathes = self.breathes and is_long and runs
        self.count.set_breath(in_breaths(breath_at(now.figure_ms)) if breathes else None)

    def show_readout(self, readout: Readout, words: SessionWords, look: Look) -> None:
        """Show one instant."""
        segment = readout.segment
        works = not look.still and segment.kind.is_work and readout.mode is not Mode.LEAD
        self.leads_in = readout.mode is Mode.RUNNING and segment.kind.is_transition
        self._named, self._repeated = words.exercise, words.repetition
        self._show_name()
        self.side.show_side(segment.side, words.side_letter, words.side, works=works)
        self.reps.set_words(words.repetition)
        self._worked = segment.side
        self.count.set_look(look.color, readout.ticks, dimmed=look.still)
        counts = readout.counting and readout.mode is Mode.RUNNING
        self.count.set_number(words.number, counts=counts)
        self.show_progress(readout)
        self.headline.set_words(words.headline)
        self._instructions = words.instructions
        self._show_words()
        self.notes.say(_notes(words))
        self.next.say((words.coming,))
        self.steps.show_steps(words.steps, words.step)

    def show_said(self, text: str, part: Part | None) -> None:
        """Let what is being said stand where else stands what to do; empty brings that back.

        Args:
            text: What is being said.
            part: Where that stands now, `None` where it has no room.
        """
        self._said = text if part is Part.WORDS else ""
        self._show_words()
        self.message.show_said(text if part is Part.MESSAGE else "")

    def holds(self, text: str, part: Part) -> bool:
        """Whether a spoken text is whole there at any size."""
        return (self.words if part is Part.WORDS else self.message).holds(text)

    def has_room_for(self, text: str, part: Part) -> bool:
        """Whether all of a spoken text can be read there at once."""
        return (self.words if part is Part.WORDS else self.message).has_room_for(text)

    @property
    def instruction(self) -> str:
        """What stands there to be done where nothing is being said."""
        return self.words.shown_of(self._instructions)

    def _show_words(self) -> None:
        self.words.say((self._said,) if self._said else self._instructions)

    def _show_name(self) -> None:
        """With the repetition where that has no place of its own."""
        rest = self._repeated if self._is_bare else ""
        self.name.say((DOT.join(filter(None, (self._named, rest))),))

    def show_message(self, message: Message | None) -> None:
        """Say what is asked, in place of number and words; `None` where nothing is."""
        if message is None:
            give_back_keyboard(self.message)
        else:
            self.message.show_message(message)

    def place(self, arrangement: Arrangement, corner: QPoint) -> None:
        """Put everything where it belongs.

        Args:
            arrangement: Where, in pixels of the stage.
            corner: Where this column begins there, in reading from the left.
        """
        for part in self._scaled:
            part.set_scale(arrangement.scale)
        for name, widget in self.parts.items():
            box = arrangement.boxes.get(name)
            if box is None:
                widget.hide()
                continue
            widget.setGeometry(mirrored(QRect(*box).translated(-corner), self))
            widget.show()
        if Part.PHASE in arrangement.boxes:
            high = arrangement.boxes[Part.PHASE].height
            self.headline.set_scale(max(arrangement.scale, high / PHASE_LINE))
        self._is_bare = arrangement.is_bare
        self._show_name()
        self._place_reps(is_wanted=not self._is_bare or Part.NAME not in arrangement.boxes)
        self._level_heading(arrangement)
        asks, edge = Part.MESSAGE in arrangement.boxes, Qt.AlignmentFlag
        self.name.setAlignment(
            edge.AlignVCenter | (edge.AlignLeading if asks else edge.AlignHCenter)
        )
        self.side.stand_beside(asks)

    def _level_heading(self, arrangement: Arrangement) -> None:
        """Side and word beside each other stand on one line, in one size: neither is the end of
        the other's sentence."""
        boxes = arrangement.boxes
        self.side.level_with(0, 0.0)
        side, phase = boxes.get(Part.SIDE), boxes.get(Part.PHASE)
        if side is not None and phase is not None and side.top == phase.top:
            px = min(self.side.word_px, self.headline.font().pixelSize())
            self.headline.set_scale(px / PHASE)
            self.side.level_with(px, self.headline.baseline)

    def _place_reps(self, *, is_wanted: bool) -> None:
        """At the edge that the badge leaves free."""
        is_shown = is_wanted and not self.side.isHidden() and bool(self.reps.text())
        self.reps.setVisible(is_shown)
        if not is_shown:
            self.side.leave(0)
            return
        area = self.side.geometry()
        place = QRect(area)
        place.setWidth(min(self.reps.words_width + 2, area.width() * REPS_SHARE // 100))
        align = Qt.AlignmentFlag.AlignLeft
        if self._worked is not Side.RIGHT:
            place.moveRight(area.right())
            align = Qt.AlignmentFlag.AlignRight
        self.side.leave(place.width() + area.height() // 2)
        self.reps.setAlignment(
            align | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
        )
        self.reps.setGeometry(place)


def _notes(words: SessionWords) -> tuple[str, ...]:
    """What to know before an exercise, then in fewer words; with what comes then."""
    first = DOT.join(filter(None, (*words.notes[:1], words.coming)))
    return ("\n".join((first, *words.notes[1:])), first, *words.notes[:1])
