"""Where sessions are seen: the session's screen in the window, made when one first needs it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from footcare_gui.controllers.choices_controller import ChoicesController
from footcare_gui.controllers.feeling_controller import FeelingController
from footcare_gui.controllers.live_session import LiveSession
from footcare_gui.controllers.session_router import SessionRouter
from footcare_gui.controllers.session_sound import SessionSound
from footcare_gui.domain.actions import ActionId
from footcare_gui.domain.choices.cue_wishes import ToldBy, kind_of, told_by
from footcare_gui.domain.choices.seen_turn import SeenTurn
from footcare_gui.domain.choices.session_views import SessionViews, text_of, views_of
from footcare_gui.domain.choices.voice_wishes import WhoSpeaks, wishes_of
from footcare_gui.domain.exercises.routine import Library
from footcare_gui.domain.hearing.trial import Microphone
from footcare_gui.domain.keys import WrittenOn
from footcare_gui.domain.session.cues import Cue
from footcare_gui.domain.session.troubles import TroubleWith
from footcare_gui.texts import claps
from footcare_gui.texts.keys import nobody_tells
from footcare_gui.views.figure_view import FigureView
from footcare_gui.views.session.feeling_questions import FeelingQuestions
from footcare_gui.views.session.session_place import SessionPlace
from footcare_gui.views.session.session_view import SessionView
from footcare_gui.views.theme import LiveTheme

if TYPE_CHECKING:
    from footcare_gui.views.session.mini import Mini


class SessionDisplay(QObject):
    """Listens to sessions and shows each; one view for as long as the library is the same.

    Args:
        live: The look.
        place: Where it is shown.
        router: Where all that is wanted of a session goes.
        choices: What can be done, and what the person has chosen.
        figure: Makes the picture for a new view.
        sound: What it is heard by, for the line and the button about it.
        feeling: The answers to how it feels, `None` where that is never asked.
        written_on: What keys write in the layout that is on, for the help.
        parent: Qt's owner.
    """

    left = Signal()
    """Back to the list."""

    again_asked = Signal()
    """The same session once more."""

    quit_wanted = Signal()
    """End the app; a session that runs is asked about first."""

    def __init__(
        self,
        live: LiveTheme,
        place: SessionPlace,
        *,
        router: SessionRouter,
        choices: ChoicesController,
        figure: Callable[[], FigureView],
        sound: SessionSound,
        feeling: FeelingController | None,
        written_on: WrittenOn = nobody_tells,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._live, self._place, self._figure = live, place, figure
        self._router, self._choices = router, choices
        self._sound, self._feeling, self._written_on = sound, feeling, written_on
        self._view: SessionView | None = None
        self._questions: FeelingQuestions | None = None
        self._shown: Library | None = None
        self._mini: Mini | None = None
        self._is_heard = False
        self._is_live = False
        self._turn = SeenTurn()
        router.window_asked.connect(self._on_window_asked)
        router.changed.connect(self._on_readout_changed)
        router.left.connect(self.left)
        sound.changed.connect(self._show_sound)

    def view(self) -> SessionView:
        """The screen for the library as it is now; as it was, while a session runs."""
        library = self._choices.library
        if self._view is None or (self._shown is not library and not self._is_live):
            if self._view is not None:
                self._view.deleteLater()
            self._view, self._shown = self._make(library), library
        return self._view

    @property
    def library(self) -> Library:
        """What that screen speaks of."""
        self.view()
        assert self._shown is not None
        return self._shown

    def questions(self) -> FeelingQuestions:
        """Who asks on that screen how it feels."""
        self.view()
        assert self._questions is not None
        return self._questions

    def begin(self, live: LiveSession) -> None:
        """Show a session instead of the choice."""
        view = self.view()
        for about in TroubleWith:
            if about is not TroubleWith.SOUND:
                view.show_line(about, "")
        self._is_live = True
        self._turn = SeenTurn().at(live.controller.readout())
        view.begin(live)
        live.controller.cue_due.connect(self._on_cue)
        self.follow_preferences()
        self._show_sound()
        self._place.show_session(True)
        view.setFocus()

    def end(self) -> None:
        """Come back to the choice."""
        if self._mini is not None:
            self._mini.end()
        self._is_live = False
        if self._view is not None:
            self._view.end()
        self._place.show_session(False)

    def say(self, about: TroubleWith, line: str) -> None:
        """Tell the person one line in the session, in place of what was said about the same."""
        if self._view is not None:
            self._view.show_line(about, line)

    def show_microphone(self, microphone: Microphone) -> None:
        """A light while it is open; one line where it is wanted and cannot be had."""
        self._is_heard = microphone is Microphone.OPEN
        self.say(TroubleWith.HEARING, claps.missing(microphone))
        self._show_light()

    def _show_light(self) -> None:
        if self._view is not None:
            self._view.stage.microphone.setVisible(self._is_heard)
        if self._mini is not None:
            self._mini.window.microphone.setVisible(self._is_heard)

    def show_caption(self, text: str, stands_alone: bool = True) -> None:
        """What is being said, for who cannot hear it; empty once it is over.

        Args:
            text: The words.
            stands_alone: They make sense by themselves; others are heard and not read.
        """
        if self._view is not None:
            self._view.spoken.say(text if stands_alone else "")

    def show_answer(self, text: str, spoken: str) -> None:
        """What the person asked for, in words; a screen reader says it where no voice does.

        Args:
            text: What of it stays true while it stands there: seconds are in the number.
            spoken: All of it.
        """
        if self._view is not None:
            self._view.show_answer(text, spoken)

    def end_answer(self) -> None:
        """What the person asked for stands there no longer: there is something else to do."""
        if self._view is not None:
            self._view.spoken.end_answer()

    @property
    def is_small(self) -> bool:
        """Whether the small window shows the session in place of the whole one."""
        return self._mini is not None

    def ask_to_finish(self) -> None:
        """The window wants to close: pause, and ask; no sheet lies over that."""
        self._router.close_sheet()
        self._router.ask(ActionId.ESCAPE)

    def follow_preferences(self) -> None:
        """Take over what has changed in the preferences."""
        if self._view is not None:
            wanted = self._choices.preferences
            self._view.set_choices(letters=wanted.letters, wash=wanted.wash)
            self._view.set_views(self._seen, lies=self._turn.lies)
            wishes = wishes_of(wanted.voice)
            self._view.tells_reader = wishes.who is not WhoSpeaks.FOOTCARE
            self._view.stage.panel.breathes = wishes.breathing

    def _make(self, library: Library) -> SessionView:
        view = SessionView(self._live, library, self._figure(), self._router)
        view.stage.written_on = self._written_on
        view.again_asked.connect(self.again_asked)
        view.sound_retried.connect(self._sound.retry)
        view.stage.upright_asked.connect(self._turn_upright)
        self._place.set_session_view(view)
        if self._feeling is not None:
            self._questions = FeelingQuestions(self._live, view, self._feeling)
        return view

    def _on_cue(self, cue: Cue) -> None:
        """Those that the person wants told by a flash."""
        wishes = wishes_of(self._choices.preferences.voice)
        if self._view is not None and told_by(wishes.cues, kind_of(cue.sound)) is ToldBy.FLASH:
            self._view.flash()

    def _show_sound(self) -> None:
        if self._view is not None:
            sound = self._sound
            self._view.show_sound(is_on=sound.is_on, works=sound.works, attempt=sound.attempt)

    def _on_window_asked(self, action: ActionId) -> None:
        if action is ActionId.MUTE:
            self._sound.toggle_mute()
            return
        if self._mini is not None:
            self._mini.end()
        elif action is ActionId.MINI:
            self._begin_mini()
            return
        if action is ActionId.QUIT:
            self.quit_wanted.emit()
        elif action is ActionId.PUT_AWAY and self._view is not None:
            self._view.stage.put_away()
        elif action is ActionId.FULL_SCREEN:
            self._place.toggle_full_screen()
        elif action is ActionId.TURN and self._seen != self._views:
            self._turn = self._turn.turned()
            self.follow_preferences()
        elif action in _VIEWS:
            if action is ActionId.TURN:
                self._turn = self._turn.turned()
            self._choices.change(views=text_of(_VIEWS[action](self._views)))

    def _on_readout_changed(self) -> None:
        """Whoever gets up or lies down need not press anything for it."""
        readout, before = self._router.readout, self._turn
        if readout is not None and self._is_live:
            self._turn = before.at(readout)
            if (self._turn.lies, self._turn.is_kept) != (before.lies, before.is_kept):
                self.follow_preferences()

    def _turn_upright(self) -> None:
        self._choices.change(views=text_of(self._views.upright()))

    @property
    def _views(self) -> SessionViews:
        return views_of(self._choices.preferences.views)

    @property
    def _seen(self) -> SessionViews:
        """As it is kept; upright where nobody lies."""
        return self._turn.of(self._views)

    def _begin_mini(self) -> None:
        """A small window in place of this one; nothing but time may be on the screen."""
        from footcare_gui.views.session.mini import Mini, needs_whole

        self._router.close_sheet()
        if needs_whole(self._router.screen) or self._view is None or self._shown is None:
            return
        self._mini = Mini(
            self._live,
            self._shown,
            router=self._router,
            whole=self._place,
            view=self._view,
            figure=self._figure,
        )
        self._mini.ended.connect(self._on_mini_ended)
        self._show_light()
        self._mini.begin(self._views.mini_at, letters=self._choices.preferences.letters)

    def _on_mini_ended(self, at: str) -> None:
        self._mini = None
        self._choices.change(views=text_of(self._views._replace(mini_at=at)))


_VIEWS: dict[ActionId, Callable[[SessionViews], SessionViews]] = {
    ActionId.TURN: SessionViews.turned,
    ActionId.UPRIGHT: SessionViews.upright,
    ActionId.BIG: SessionViews.other_size,
    ActionId.LARGER: SessionViews.other_larger,
}
