"""Lets a session be spoken: one more listener, who follows the script with the session's clock."""

from __future__ import annotations

from collections.abc import Callable, Container, Sequence
from typing import NamedTuple

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from footcare_gui.controllers.live_session import LiveSession
from footcare_gui.domain.choices.voice_wishes import VoiceWishes, WhoSpeaks
from footcare_gui.domain.exercises.exercise import Side
from footcare_gui.domain.exercises.routine import Library
from footcare_gui.domain.memory.feeling import Before
from footcare_gui.domain.session import events as e
from footcare_gui.domain.session.announcements import Announcement, FinishAsked
from footcare_gui.domain.session.glance import Mode
from footcare_gui.domain.session.plan import SessionPlan
from footcare_gui.domain.session.readout import Readout
from footcare_gui.domain.session.state import Finished, Idle, position_of
from footcare_gui.domain.voice.answers import QUESTIONS, once_more, over, said_to, what_is_left
from footcare_gui.domain.voice.beginnings import before_start
from footcare_gui.domain.voice.lines import GAP_MS, Line, Wanted, one
from footcare_gui.domain.voice.sentences import HEARD_ALONE, Say, Sentence
from footcare_gui.domain.voice.speaker import Speaker, Speech
from footcare_gui.domain.voice.telling import Telling, Told, afterward
from footcare_gui.domain.voice.turn import lines_from, turned
from footcare_gui.ports.machine import Clock

AHEAD_MS = 300
"""A voice is told so long before a line begins."""
STALE_MS = 400
"""A line that would begin later than this is not said."""

Words = Callable[[Sentence, Library], str]


class VoiceChoices(NamedTuple):
    """What the voice asks for whenever it begins to speak.

    Attributes:
        wishes: What the person wants.
        library: What the exercises say, in the person's language.
        known: The exercises that are known well, by (exercise, variant).
        is_muted: Nothing is to be heard just now.
        again: Id of an exercise of a plan that can be done once more today, `""` without one.
        before: What a session stands still for before its clock runs.
        asks: Whether it is asked after it how it feels.
        hears_claps: Whether two claps say that the person is ready.
    """

    wishes: Callable[[], VoiceWishes]
    library: Callable[[], Library]
    known: Callable[[], Container[tuple[str, str]]] = frozenset
    is_muted: Callable[[], bool] = lambda: False
    again: Callable[[SessionPlan], str] = lambda _plan: ""
    before: Callable[[SessionPlan], Before] = lambda _plan: Before.NOTHING
    asks: Callable[[SessionPlan], bool] = lambda _plan: False
    hears_claps: Callable[[], bool] = lambda: False


class SessionVoice(QObject):
    """Speaks one session after another; while nothing is to be said, nothing wakes.

    Args:
        speaker: The voice.
        clock: The sessions' clock.
        choices: What is wanted.
        words: Makes the words of a sentence.
        parent: Qt's owner.
    """

    captioned = Signal(str, bool)
    """What is being said, empty once it is over; and whether it makes sense alone, to the eye."""

    chimes_told = Signal()
    """What the chimes mean has been said."""

    answered = Signal(str, str)
    """What the person asked for, whole, where no voice says it."""

    moved_on = Signal()
    """What was asked for is not what the person needs any more: something else is to be done."""

    def __init__(
        self,
        speaker: Speaker,
        clock: Clock,
        choices: VoiceChoices,
        words: Words,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._speaker, self._clock, self._choices, self._words = speaker, clock, choices, words
        self._live: LiveSession | None = None
        self._telling: Telling | None = None
        self._shown: Readout | None = None
        self._events: list[e.Event] = []
        self._told = Told()
        self._lines: list[Line] = []
        self._last: Line | None = None
        self._timer = QTimer(self, singleShot=True, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._say_what_is_due)

    @property
    def wishes(self) -> VoiceWishes:
        """What the person wants now."""
        return self._choices.wishes()

    @property
    def speaks(self) -> bool:
        """Whether it is this voice that tells the person what a session has to say."""
        return self.wishes.who is WhoSpeaks.FOOTCARE

    def begin(self, live: LiveSession) -> None:
        """Follow a session; whether it speaks is asked at every line."""
        self._live, self._shown, self._told = live, None, Told()
        self._events.clear()
        known = self._choices.known() if self.speaks else ()
        self._telling = Telling(
            live.plan,
            self._choices.library(),
            self._length_of,
            self._choices.wishes(),
            lambda exercise, variant: (exercise, variant) in known,
            is_hurried=self._clock.speed > 1,
            hears_claps=self._choices.hears_claps(),
        )
        self._speaker.set_volume(self._telling.wishes.volume_percent / 100)
        live.controller.event_emitted.connect(self._events.append)
        live.controller.changed.connect(self._on_changed)
        before = self._choices.before(live.plan)
        if isinstance(live.controller.state, Idle) and before is not Before.NOTHING:
            self._make_anew(before_start(self._telling, before))

    def end(self) -> None:
        """Fall silent, and follow nothing."""
        self._hush()
        self._live = self._telling = self._shown = None

    def follow_preferences(self) -> None:
        """Take over what has changed in the preferences."""
        self._speaker.set_volume(self.wishes.volume_percent / 100)
        if self._telling is not None:
            self._telling = self._telling._replace(wishes=self.wishes)
        if not self._is_heard():
            self._hush()

    def on_announcement(self, announcement: Announcement) -> None:
        """Say what the session itself does not know of: the question whether to finish here."""
        sentence = said_to(announcement)
        if isinstance(announcement, FinishAsked) and sentence is not None:
            self.stop_asking()
            self._make_anew((one(sentence),), busy=True)

    def stop_asking(self) -> None:
        """It is answered, or something else is asked: no more is said of a question."""
        self._lines = [line for line in self._lines if line.sentence.say not in QUESTIONS]
        if self._last is not None and self._last.sentence.say in QUESTIONS:
            self._cut_off()
        self._arm()

    def say_again(self) -> None:
        """The person asks what is to be done now."""
        if self._telling is not None:
            index = self._index()
            self._answer(once_more(self._telling, index) if index is not None else ())

    def say_what_is_left(self) -> None:
        """The person asks how long it still takes, and what comes."""
        if self._live is not None and self._telling is not None:
            self._answer(what_is_left(self._telling, self._live.controller.readout()))

    # ---- inside ----------------------------------------------------------------------------------

    def _index(self) -> int | None:
        """The segment that a session stands in, also before it starts; `None` once it is over."""
        assert self._live is not None
        state = self._live.controller.state
        return None if isinstance(state, Finished) else position_of(state).index

    def _answer(self, wanted: tuple[Wanted, ...]) -> None:
        """Say what was asked for, as far as there is time; and show all of it in words."""
        if not wanted or self._live is None:
            return
        self._hush()
        if self._is_heard():
            self._make_anew(wanted)
        told = [one_.forms[0][1] for one_ in wanted]
        stays = [sentence for sentence in told if sentence.say is not Say.SECONDS_LEFT]
        self.answered.emit(*(" ".join(map(self._text, some)) for some in (stays, told)))

    def _is_heard(self) -> bool:
        return self.speaks and not self._choices.is_muted()

    def _on_changed(self, shown: Readout) -> None:
        before, self._shown = self._shown, shown
        events, turn = tuple(self._events), turned(before, shown, self._events)
        self._events.clear()
        if any(isinstance(event, e.SessionStarted) for event in events):
            self.stop_asking()
        if turn.hushes:
            self._hush()
        if turn.is_new and events:
            self.moved_on.emit()
            first = (*self._still_to_name(before, shown), *turn.first)
            if shown.mode is Mode.FINISHED and self._live is not None:
                plan, choices = self._live.plan, self._choices
                again, asks = choices.again(plan), choices.asks(plan)
                leaving = afterward(self._telling, plan.segments[-1]) if self._telling else ()
                first = over(self._live.summary(), again, asks=asks, leaving=leaving)
            self._make_anew(first, busy=True)

    def _still_to_name(self, before: Readout | None, now: Readout) -> tuple[Wanted, ...]:
        """In a hurried session: which exercise and side it is, where that came to no turn yet."""
        hurries = self._telling is not None and self._telling.is_hurried
        if not hurries or before is None or before.segment.place != now.segment.place:
            return ()
        named = [one(line.sentence) for line in self._lines if line.is_main]
        return tuple(wanted._replace(is_main=True) for wanted in named)

    def _make_anew(self, first: Sequence[Wanted] = (), *, busy: bool = False) -> None:
        """Say from now on what is to be said from here."""
        live, telling = self._live, self._telling
        if live is None or telling is None or not self._is_heard():
            return
        state, shown = live.controller.state, self._shown or live.controller.readout()
        at_ms = self._clock.now_ms()
        if not isinstance(state, Idle):
            at_ms, index = state.at_ms, state.where.index
            self._told = self._told.at(index, telling.plan.segments[index])
        busy_ms = 0
        if busy and self._last is not None and self._last.ends_ms > at_ms:
            busy_ms = self._last.ends_ms + GAP_MS - at_ms
        lines = lines_from(telling, state, shown, self._told, first=first, busy_ms=busy_ms)
        self._lines = [line.later(at_ms) for line in lines]
        self._speaker.prepare([self._text(line.sentence) for line in self._lines])
        self._say_what_is_due()  # not once the loop comes round: it may paint a screen before

    def _say_what_is_due(self) -> None:
        now_ms = self._clock.now_ms()
        while self._lines and self._lines[0].at_ms - self._session_ms(AHEAD_MS) <= now_ms:
            line = self._lines.pop(0)
            if now_ms - line.at_ms <= self._session_ms(STALE_MS):
                self._say(line)
        if self._last is not None and self._last.ends_ms <= now_ms:
            self._last = None
            self.captioned.emit("", True)
        self._arm()

    def _say(self, line: Line) -> None:
        text = self._text(line.sentence)
        self._last = line
        self._told = self._told.and_also(line.sentence)
        self._speaker.say(Speech(text, self._ear(line.side), line.at_ms))
        if line.sentence.say is Say.CHIMES:
            self.chimes_told.emit()
        self.captioned.emit(text, line.sentence.say not in HEARD_ALONE)

    def _hush(self) -> None:
        """Nothing is said any more."""
        self._timer.stop()
        self._lines = []
        self._cut_off()

    def _cut_off(self) -> None:
        """What was cut off has not been told."""
        if self._last is None:
            return
        if self._last.ends_ms > self._clock.now_ms():
            self._told = self._told.but_not(self._last.sentence)
            self._speaker.hush()
        self._last = None
        self.captioned.emit("", True)

    def _arm(self) -> None:
        instants = [line.at_ms - self._session_ms(AHEAD_MS) for line in self._lines[:1]]
        if self._last is not None:
            instants.append(self._last.ends_ms)
        if instants:
            delay_ms = max(0, min(instants) - self._clock.now_ms())
            self._timer.start(self._clock.real_ms(delay_ms))
        else:
            self._timer.stop()

    def _text(self, sentence: Sentence) -> str:
        library = self._telling.library if self._telling else self._choices.library()
        return self._words(sentence, library)

    def _length_of(self, sentence: Sentence) -> int | None:
        ms = self._speaker.length_ms(self._text(sentence))
        return None if ms is None else self._session_ms(ms)

    def _ear(self, side: Side) -> Side:
        return side.other if self.wishes.swapped else side

    def _session_ms(self, real_ms: int) -> int:
        return round(real_ms * self._clock.speed)
