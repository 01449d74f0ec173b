"""The session screen: keys and clicks go to the router, what it says becomes a picture."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QMouseEvent, QShowEvent
from PySide6.QtWidgets import QStackedLayout, QVBoxLayout, QWidget

from footcare_gui.controllers.live_session import LiveSession
from footcare_gui.controllers.session_router import SessionRouter
from footcare_gui.domain.actions import ActionId
from footcare_gui.domain.choices.session_views import SessionViews
from footcare_gui.domain.exercises.routine import Library
from footcare_gui.domain.keys import digit_for
from footcare_gui.domain.session.announcements import URGENT, Announcement, PartBegan, SessionOver
from footcare_gui.domain.session.glance import Mode
from footcare_gui.domain.session.summary import Summary
from footcare_gui.domain.session.troubles import SoundAttempt, TroubleWith
from footcare_gui.texts import session_controls
from footcare_gui.texts.announcements import sentence
from footcare_gui.texts.session_words import SessionWords, words_of
from footcare_gui.views.figure_view import FigureView
from footcare_gui.views.session.captions import Captions
from footcare_gui.views.session.frames import Frames
from footcare_gui.views.session.keys import action_of, bind_quit, press_of
from footcare_gui.views.session.stage import Stage
from footcare_gui.views.session.summary_view import SummaryView
from footcare_gui.views.theme import LiveTheme
from footcare_gui.views.widgets.announcer import Announcer
from footcare_gui.views.widgets.turned import Turned


class SessionView(QWidget):
    """Fills the window while a session runs, and after it with what was done.

    `begin` it with a session, then start that. It decides nothing: keys, clicks and buttons all
    end in the router's `ask`, and what the router says is shown.

    Args:
        live: The look.
        library: Names, words and equipment of the exercises.
        figure: The picture; this view becomes its owner.
        router: What is wanted goes there.
        parent: Qt's owner.
    """

    sound_retried = Signal()
    """Try the sound again."""

    again_asked = Signal()
    """The same session once more."""

    announced = Signal(str)
    """What a screen reader was told."""

    def __init__(
        self,
        live: LiveTheme,
        library: Library,
        figure: FigureView,
        router: SessionRouter,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("session_view")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty("ring_own", True)
        self.setProperty("spoken_as", "telling")
        self._live, self._library, self.router = live, library, router
        self._words: SessionWords | None = None
        self._letters, self._follows = True, False
        self._sound: tuple[bool, bool] | None = None
        self._attempt = SoundAttempt.NONE
        self._announcer = Announcer(self)
        self.stage = Stage(live, library, figure, router.now_ms, self)
        stage = self.stage
        self.spoken = Captions(stage.has_room_for, stage.show_said, self, stage.still_to_read)
        self.tells_reader = True
        """Whether a screen reader tells what happens: no more where a voice does."""
        self.summary = SummaryView(live, library, self)
        self._frames = Frames(self._show_movement, self)
        self._pages = QStackedLayout()
        self._turned = self._hold_pages()
        self._connect()

    # ---- a session -------------------------------------------------------------------------------

    def begin(self, session: LiveSession) -> None:
        """Show this session from now on, instead of any other."""
        self.end()
        self._announcer.forget()
        self._sound = None
        self._follows = True
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.router.changed.connect(self._on_router_changed)
        self.router.announcement_due.connect(self._on_announcement_due)
        self.router.begin(session)
        self.setFocus()

    def end(self) -> None:
        """Show no session any more; nothing moves."""
        if self._follows:
            self._follows = False
            self.router.changed.disconnect(self._on_router_changed)
            self.router.announcement_due.disconnect(self._on_announcement_due)
            self.router.end()
        self.stage.end_wash()
        self.spoken.clear()
        self._let_move()

    def set_choices(self, *, letters: bool, wash: bool, figure_moves: bool = True) -> None:
        """What the person wants.

        Args:
            letters: Single letters act as keys.
            wash: One soft wash of the window at a change.
            figure_moves: The figure moves and breathes, where motion is not reduced anyway.
        """
        self._letters = self.stage.letters_on = letters
        self.stage.wash_on = wash
        self.stage.figure_moves = figure_moves

    def set_views(self, views: SessionViews, *, lies: bool = True) -> None:
        """How it is seen: turned (for who lies, or still so), big."""
        self._turned.turn(views.turn)
        self.stage.show_views(views, lies=lies)

    def flash(self) -> None:
        """Tell a cue by one flash of the window."""
        self.stage.flash()

    def show_sound(
        self, *, is_on: bool, works: bool = True, attempt: SoundAttempt = SoundAttempt.NONE
    ) -> None:
        """Say whether cues are on, whether they can be heard, and what came of trying again."""
        before, self._sound = self._sound, (is_on, works)
        tried, self._attempt = self._attempt, attempt
        self.stage.show_sound(is_on=is_on, works=works, attempt=attempt)
        if attempt is not SoundAttempt.NONE:
            if attempt is not tried:
                self.say(session_controls.sound_line(works=works, attempt=attempt)[0])
        elif not works and (before is None or before[1]):
            self.say(session_controls.no_sound(), with_part=before is None)
        elif before is not None and before != self._sound:
            self.say(session_controls.sound(is_on, works=works))

    def show_line(self, about: TroubleWith, text: str) -> None:
        """Keep one quiet line about something on the screen; empty takes it away."""
        self.stage.show_line(about, text)
        if text:
            self._announcer.say(text)

    def show_answer(self, text: str, spoken: str = "") -> None:
        """Show what the person asked for, and tell a screen reader where no voice says it."""
        self.spoken.answer(text)
        if self.tells_reader:
            self._announcer.say(spoken or text)

    def say_now(self, text: str) -> None:
        """Tell a screen reader what is on from now on, before a part begins."""
        self._announcer.say_now(text)

    def say(self, text: str, *, with_part: bool = False) -> None:
        """Tell a screen reader what lies over the session or below what was done.

        Args:
            text: What.
            with_part: It belongs to what begins now or next: neither may cut the other short.
        """
        if with_part:
            self._announcer.say_with_part(text)
        else:
            self._announcer.say(text)

    # ---- Qt --------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """One table of keys; nothing else does anything."""
        action = action_of(event, letters=self._letters)
        if self._takes_answer(event) or self.stage.sheet.scrolls(event):
            event.accept()
            return
        if action is not None:
            self.router.ask(action)
        event.setAccepted(action is not None)

    def _takes_answer(self, event: QKeyEvent) -> bool:
        """A digit is an answer after "too much"; whether it was one."""
        digit = digit_for(press_of(event))
        asked = None if self._words is None else self._words.too_much
        if asked is None or digit is None or not self.router.screen.asks_how_to_go_on:
            return False
        if event.isAutoRepeat() or not 1 <= digit <= len(asked.answers):
            return False
        self.router.answer_too_much(digit - 1)
        return True

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click on no control does what the big button says; not on the summary."""
        if event.button() is Qt.MouseButton.LeftButton:
            self.setFocus()
            if self._pages.currentWidget() is self.stage:
                self.router.ask(ActionId.PRIMARY)

    def showEvent(self, event: QShowEvent) -> None:
        """Move again, and see when the window is minimised."""
        super().showEvent(event)
        self.window().installEventFilter(self)
        self.stage.controls.show_full_screen(self.window().isFullScreen())
        self._let_move()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nothing moves where nobody sees it."""
        super().hideEvent(event)
        self._let_move()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """A minimised window is not seen; one that fills the screen says so."""
        if event.type() is QEvent.Type.WindowStateChange:
            self.stage.controls.show_full_screen(self.window().isFullScreen())
            self._let_move()
        return False

    # ---- inside ----------------------------------------------------------------------------------

    def _hold_pages(self) -> Turned:
        """Stage and summary, one of which is seen, upright or turned."""
        pages = QWidget()
        pages.setProperty("spoken_as", "nothing")
        pages.setLayout(self._pages)
        self._pages.setSizeConstraint(QStackedLayout.SizeConstraint.SetNoConstraint)
        self._pages.addWidget(self.stage)
        self._pages.addWidget(self.summary)
        turned = Turned(self._live, pages, self)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSizeConstraint(QVBoxLayout.SizeConstraint.SetNoConstraint)
        whole.addWidget(turned)
        return turned

    def _connect(self) -> None:
        self._frames.bar_due.connect(self._on_bar_due)
        self.stage.asked.connect(self.router.ask)
        bind_quit(self, lambda: self.router.ask(ActionId.QUIT))
        self.stage.finish_answered.connect(self.router.answer_finish)
        self.stage.too_much_answered.connect(self.router.answer_too_much)
        self.stage.sheet_asked.connect(self.router.toggle_sheet)
        self.stage.sheet_closed.connect(self.router.close_sheet)
        self.stage.sound_retried.connect(self.sound_retried)
        self.summary.left.connect(self.router.left)
        self.summary.again_asked.connect(self.again_asked)
        self._announcer.announced.connect(self.announced)
        self._live.theme_changed.connect(self._let_move)

    def _on_router_changed(self) -> None:
        readout, screen = self.router.readout, self.router.screen
        if screen.summary is not None:
            self._show_summary(screen.summary)
        elif readout is not None:
            self._words = words_of(readout, self._library)
            self._pages.setCurrentWidget(self.stage)
            self.stage.show_instant(readout, self._words, screen)
            self.spoken.renew()
        self._let_move()

    def _show_summary(self, summary: Summary) -> None:
        if self._pages.currentWidget() is self.summary:
            return
        self.stage.end_wash()
        self.summary.show_summary(summary)
        self._pages.setCurrentWidget(self.summary)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)  # Tab leads to what has a ring
        self.setFocus()

    def _on_announcement_due(self, announcement: Announcement) -> None:
        if self._words is None or not self.tells_reader:
            return
        text = sentence(announcement, self._words, self.router.screen.summary)
        is_on_now = isinstance(announcement, PartBegan | SessionOver)
        say = self._announcer.say_now if is_on_now else self._announcer.say
        say(text, assertive=isinstance(announcement, URGENT))

    def _let_move(self) -> None:
        """Frames only while time flows, in sight, and motion is wanted."""
        seen = self.isVisible() and not self.window().isMinimized()
        moves = self.router.flows and seen and not self._live.theme.reduced_motion
        self._frames.set_on(moves)
        if not seen:
            self.stage.end_wash()

    def _on_bar_due(self) -> None:
        now = self.router.glance()
        if now is not None:
            self.stage.show_progress(now)
            if now.mode is Mode.ASKING:
                self._let_move()

    def _show_movement(self) -> int | None:
        now = self.router.glance()
        return None if now is None else self.stage.show_movement(now)
