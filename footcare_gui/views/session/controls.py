"""The row of buttons: too much, back, the big one, skip, more time, sound, full screen."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from footcare_gui.domain.actions import ActionId, spec_of
from footcare_gui.domain.session.glance import Mode
from footcare_gui.domain.session.readout import Primary, Readout, can_stop_here
from footcare_gui.texts import session_controls as words
from footcare_gui.texts.keys import in_session
from footcare_gui.texts.session_words import SessionWords
from footcare_gui.views.session.buttons import SessionButton, Weight
from footcare_gui.views.session.keyboard import give_back_keyboard
from footcare_gui.views.theme import LiveTheme

TALL, TALL_PAUSED, USUAL = 72, 96, 60
LEAST_SAYING = 0.85
"""So far the buttons shrink for the words that say stop."""
SHARES = (1.0, 0.92, 0.85, 0.78, 0.7, 0.62, 0.55, 0.48)


class Controls(QWidget):
    """Buttons that say what can be done; each tells only what it stands for.

    "Too much" stands alone at the left, far from "more time".

    Args:
        live: The look.
        parent: Qt's owner.
    """

    asked = Signal(object)
    """An `ActionId`."""

    def __init__(self, live: LiveTheme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("session_controls")
        self._live, self._scale, self._tall = live, 1.0, TALL
        self._fitted: tuple[object, ...] | None = None
        self._says_stop = False
        self.too_much = self._button(live, ActionId.TOO_MUCH, Weight.STRONG)
        self.back = self._button(live, ActionId.PREVIOUS)
        self.primary = self._button(live, ActionId.PRIMARY, Weight.MAIN)
        self.skip = self._button(live, ActionId.NEXT)
        self.extend = self._button(live, ActionId.EXTEND)
        self.sound = self._button(live, ActionId.MUTE)
        self.too_much.set_words(words.too_much())
        self.back.set_words(words.back())
        self.skip.set_words(words.skip())
        self.extend.set_words(words.more_time(10_000), words.more_time_spoken(10_000))
        self.extend.keep_room_for(words.more_time(10_000), words.more_time(30_000))
        self.sound.setCheckable(True)
        self.full_screen = self._button(live, ActionId.FULL_SCREEN)
        self.full_screen.setCheckable(True)
        self.full_screen.set_compact(True)
        self.full_screen.set_words(in_session(ActionId.FULL_SCREEN))
        self.show_sound(is_on=True)
        self.show_full_screen(False)
        self._lay_out()

    def show_readout(self, readout: Readout, now: SessionWords) -> None:
        """Say what can be done now."""
        self.primary.set_words(now.primary)
        self.primary.set_icon(PRIMARY_ICONS.get(readout.primary, ""))
        self._says_stop = can_stop_here(readout)
        self.skip.set_words(now.skip)
        self._enable(self.too_much, readout.can_ease)
        self._enable(self.extend, readout.can_extend)
        why = "" if readout.can_extend else words.no_more_time()
        self.extend.setToolTip(why)
        self.extend.setAccessibleDescription(why)
        if now.more_time:
            self.extend.set_words(now.more_time, now.more_time_spoken)
        holds = readout.mode is Mode.RUNNING and readout.segment.kind.is_work
        for button in (self.back, self.skip, self.extend, self.sound, self.full_screen):
            button.set_quiet(holds)
        self.skip.set_weight(Weight.STRONG if self._says_stop else Weight.USUAL)
        if self._says_stop:
            self.skip.set_quiet(False)
        big = readout.primary in (Primary.RESUME, Primary.READY, Primary.START)
        self._set_tall(TALL_PAUSED if big else TALL)

    def show_sound(self, *, is_on: bool, works: bool = True) -> None:
        """Say whether cues are wanted, and whether they can be heard."""
        self.sound.setChecked(is_on)
        self.sound.set_words(words.sound(is_on, works=works))
        self.sound.set_icon("sound" if is_on and works else "muted")

    def show_full_screen(self, is_full: bool) -> None:
        """Say whether the window fills its screen."""
        self.full_screen.setChecked(is_full)
        self.full_screen.set_icon("windowed" if is_full else "full_screen")

    def fit(self, scale: float, width: int) -> None:
        """Choose sizes with which no word is cut: symbols alone, then smaller, then fewer buttons.

        Args:
            scale: How much larger than designed, where there is room.
            width: Of the row, in pixels.
        """
        words = tuple(button.text() for button in self._buttons)
        wanted = (scale, width, words, self._says_stop, self.extend.isEnabled(), self._live.theme)
        if wanted == self._fitted:
            return
        self._fitted = wanted
        for says_stop, has_extend in ((True, True), (True, False), (False, True)):
            if says_stop and not (self._says_stop and (has_extend or not self.extend.isEnabled())):
                continue
            self.extend.setVisible(has_extend)  # what nobody can press gives way to what is offered
            if self._fit_words(scale, width, says_stop=says_stop):
                return
        self.full_screen.setVisible(False)

    def _fit_words(self, scale: float, width: int, *, says_stop: bool) -> bool:
        """Fit all into the row; whether that was possible, with the words that say stop."""
        self.full_screen.setVisible(True)
        for share in SHARES:
            if says_stop and share < LEAST_SAYING:
                return False
            self._scale = scale * share
            self._size_buttons()
            if self._fits(width) and not (says_stop and self.skip.is_compact):
                return True
        return False

    @property
    def _buttons(self) -> tuple[SessionButton, ...]:
        return (self.too_much, self.back, self.primary, self.skip, self.extend, self.sound)

    @property
    def wanted_height(self) -> int:
        """Height of the row while nothing is paused."""
        least = round(TALL * self._scale)
        buttons = (self.back, self.skip, self.extend, self.sound, self.too_much)
        return max(least, *(button.sizeHint().height() for button in buttons))

    @property
    def extra_height(self) -> int:
        """How far the big button stands out of the row."""
        return max(0, self.primary.sizeHint().height() - self.wanted_height)

    def _fits(self, width: int) -> bool:
        """Show symbols alone where the words have no room; whether that is enough."""
        symbols = (self.sound, self.back, self.skip)
        all_others = (self.too_much, self.primary, self.extend, self.full_screen)
        others = [button for button in all_others if not button.isHidden()]
        wanted = sum(button.minimumSizeHint().width() for button in others)
        wanted += sum(button.width_when(compact=False) for button in symbols)
        wanted += self._row.spacing() * (len(symbols) + len(others) + 1)
        for button in symbols:
            compact = wanted > width
            button.set_compact(compact)
            if compact:
                wanted += button.width_when(compact=True) - button.width_when(compact=False)
        return wanted <= width

    @staticmethod
    def _enable(button: SessionButton, enabled: bool) -> None:
        if not enabled:
            give_back_keyboard(button)
        button.setEnabled(enabled)

    def _button(
        self, live: LiveTheme, action: ActionId, weight: Weight = Weight.USUAL
    ) -> SessionButton:
        icon = spec_of(action).icon
        button = SessionButton(live, f"session_{action.value}", weight, icon, self)
        button.clicked.connect(lambda: self.asked.emit(action))
        return button

    def _lay_out(self) -> None:
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(12)
        self._row.addWidget(self.too_much)
        self._row.addStretch(3)
        for button in (self.back, self.primary, self.skip):
            self._row.addWidget(button)
        self._row.addStretch(4)
        for button in (self.extend, self.sound, self.full_screen):
            self._row.addWidget(button)
        self._size_buttons()

    def _set_tall(self, tall: int) -> None:
        if tall != self._tall:
            self._tall = tall
            self._size_buttons()

    def _size_buttons(self) -> None:
        self.too_much.set_metrics(self._scale, round(TALL * self._scale))
        self.primary.set_metrics(self._scale, round(self._tall * self._scale))
        for button in (self.back, self.skip, self.extend, self.sound, self.full_screen):
            button.set_metrics(self._scale, round(USUAL * self._scale))
        self._row.invalidate()


PRIMARY_ICONS = {
    Primary.START: "play",
    Primary.PAUSE: "pause",
    Primary.RESUME: "play",
    Primary.READY: "check",
    Primary.DONE: "check",
    Primary.ENOUGH: "check",
}
