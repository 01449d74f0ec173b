"""Two claps in a session: pause, go on, ready, and nothing else; and a trial of them."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, QTimer, Signal

from footcare_gui.controllers.choices_controller import ChoicesController
from footcare_gui.controllers.live_session import LiveSession
from footcare_gui.controllers.session_router import SessionRouter
from footcare_gui.domain.actions import ActionId
from footcare_gui.domain.hearing.claps import Heard
from footcare_gui.domain.hearing.trial import ClapTrial, Microphone
from footcare_gui.domain.session.glance import Mode
from footcare_gui.domain.session.readout import Primary, Readout
from footcare_gui.ports.machine import Ear

_HEEDED = (Mode.RUNNING, Mode.LEAD, Mode.PAUSED, Mode.SLEPT)


class SessionClaps(QObject):
    """Listens exactly while a session is open whose person wants that, or tries it out.

    Args:
        ear: Who hears.
        router: Where what is wanted goes.
        choices: Whether it is wanted.
        parent: Qt's owner.
    """

    microphone_changed = Signal(object)
    """How the `Microphone` of a session is: its light, or the line about it."""
    tried = Signal(object)
    """A `ClapTrial` as it stands, once a second and whenever something is heard."""

    def __init__(
        self,
        ear: Ear,
        router: SessionRouter,
        choices: ChoicesController,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._ear, self._router, self._choices = ear, router, choices
        self._is_open = self._listens = False
        self._trial: ClapTrial | None = None
        self._second = QTimer(self, interval=1_000)
        self._second.timeout.connect(self._on_second)

    def begin(self, live: LiveSession) -> None:
        """Follow this session."""
        self._is_open = True
        live.controller.changed.connect(self._on_session_changed)
        self.follow_preferences()

    def end(self) -> None:
        """Nobody listens any more."""
        self._is_open = False
        self.follow_preferences()

    def follow_preferences(self) -> None:
        """Listen or not, as is wanted now."""
        wanted = self._is_open and self._choices.preferences.claps
        if wanted is not self._listens:
            self._listens = wanted
            if self._trial is None:
                self._ear.listen(wanted)

    def try_out(self) -> None:
        """Ten seconds of telling what is heard."""
        self._trial = ClapTrial()
        self._second.start()
        self._ear.listen(True, tells=True)
        self.tried.emit(self._trial)

    def end_trial(self) -> None:
        """Nobody looks at it any more."""
        if self._trial is not None:
            self._trial = None
            self._second.stop()
            self._ear.listen(self._listens)

    def on_heard(self, heard: Heard) -> None:
        """The ear has heard something."""
        if self._trial is not None:
            self._show(self._trial.having_heard(heard))
        elif heard is Heard.TWO_CLAPS and self._listens:
            self._obey()

    def on_loudness_told(self, is_too_loud: bool) -> None:
        """How loud it is here."""
        if self._trial is not None:
            loud = is_too_loud or self._trial.is_too_loud
            self._show(replace(self._trial, is_too_loud=loud))

    def on_microphone_changed(self, microphone: Microphone) -> None:
        """The microphone is open, closed or cannot be had."""
        if self._trial is not None:
            self._show(replace(self._trial, microphone=microphone))
        if self._trial is None or self._listens:
            self.microphone_changed.emit(microphone)

    def _obey(self) -> None:
        """Pause, go on or ready; where a question stands, a clap is no answer."""
        readout, screen = self._router.readout, self._router.screen
        if readout is None or screen.asks_to_finish or screen.summary is not None:
            return
        if readout.primary is Primary.READY:
            self._router.ask(ActionId.PRIMARY)
        elif readout.mode in _HEEDED:
            self._router.ask(ActionId.TOGGLE_PAUSE)

    def _on_session_changed(self, readout: Readout) -> None:
        if readout.mode is Mode.FINISHED and self._is_open:
            self.end()

    def _on_second(self) -> None:
        if self._trial is not None:
            self._show(replace(self._trial, left_s=self._trial.left_s - 1))

    def _show(self, trial: ClapTrial) -> None:
        self._trial = trial
        if trial.is_over:
            self.end_trial()
        self.tried.emit(trial)
