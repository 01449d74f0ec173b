"""How a moving picture is watched: whole, slowly or step by step, and the other side."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QWidget

from footcare_gui.domain.actions import ActionId, spec_of
from footcare_gui.domain.session.playhead import Speed
from footcare_gui.texts import watching as words
from footcare_gui.views.theme import LiveTheme
from footcare_gui.views.widgets.buttons import Button
from footcare_gui.views.widgets.flow_layout import FlowLayout
from footcare_gui.views.widgets.labels import Label

(SPEED_KEYS,) = spec_of(ActionId.WATCH_SPEED).keys
(SIDE_KEYS,) = spec_of(ActionId.WATCH_OTHER_SIDE).keys


class WatchControls(QWidget):
    """A button for three speeds, two that go from stop to stop, and one for the other side.

    The arrow keys go from stop to stop while one of those two buttons has the keyboard, which it is
    given when that speed is chosen. Two keys of the window are pressed here, too.
    """

    speed_wanted = Signal(Speed)
    step_wanted = Signal(int)
    """+1 or −1."""
    other_side_wanted = Signal()

    def __init__(self, live: LiveTheme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._live = live
        self.setObjectName("watch_controls")
        self._speed_shown = Speed.WHOLE
        self._speed = Button(live, "watch_speed")
        self._back = Button(live, "watch_back", icon="back", spoken=words.one_back())
        self._on = Button(live, "watch_on", icon="forward", spoken=words.one_on())
        self._stop = Label(live, look="strong", wrap=False)
        self._stop.setObjectName("watch_stop")
        self._stepper = QWidget()
        self._other = Button(live, "watch_other_side", words.other_side())
        self._other.setToolTip(f"{words.other_side()} ({SIDE_KEYS})")
        self._build()
        self._connect()

    def show_speed(self, speed: Speed, *, may_move: bool = True, keyboard: bool = False) -> None:
        """Say how fast it goes.

        Args:
            speed: Now.
            may_move: Else there is no speed to choose.
            keyboard: It was chosen here: going from stop to stop takes the keyboard.
        """
        self._speed_shown = speed
        self._speed.setVisible(may_move)
        self._speed.set_words(words.speeds()[speed], words.speed_whole(speed, speed.next))
        self._speed.setToolTip(f"{words.speed_whole(speed, speed.next)} ({SPEED_KEYS})")
        self._speed.updateGeometry()
        steps = speed is Speed.STEPS
        self._stepper.setVisible(steps)
        if steps and keyboard:
            self._on.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_stop(self, number: int, count: int) -> None:
        """Say at which stop it stands, from 1."""
        self._stop.setText(words.stop_of(number, count))

    def show_sides(self, sided: bool) -> None:
        """Offer the other side, where there is one."""
        self._other.setVisible(sided)

    def press_key(self, action: ActionId) -> None:
        """Do what a key does, where its button is there."""
        if action is ActionId.WATCH_SPEED and self._speed.isVisible():
            self._on_speed_clicked()
        elif action is ActionId.WATCH_OTHER_SIDE and self._other.isVisible():
            self.other_side_wanted.emit()

    def _on_speed_clicked(self) -> None:
        speed = self._speed_shown.next
        self.speed_wanted.emit(speed)
        self.show_speed(speed, keyboard=True)

    def _connect(self) -> None:
        self._speed.clicked.connect(self._on_speed_clicked)
        self._other.clicked.connect(self.other_side_wanted)
        forward = self.layoutDirection() is Qt.LayoutDirection.LeftToRight
        for button, by in ((self._back, -1), (self._on, 1)):
            button.clicked.connect(lambda _=False, by=by: self.step_wanted.emit(by))
            for key, way in ((Qt.Key.Key_Left, -1), (Qt.Key.Key_Right, 1)):
                shortcut = QShortcut(QKeySequence(key), button)
                shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
                sense = way if forward else -way
                shortcut.activated.connect(lambda sense=sense: self.step_wanted.emit(sense))

    def _build(self) -> None:
        space = self._live.theme.space
        steps = QHBoxLayout(self._stepper)
        steps.setContentsMargins(0, 0, 0, 0)
        steps.setSpacing(space(2))
        for part in (self._back, self._stop, self._on):
            steps.addWidget(part)
        rows = FlowLayout(self, gap=space(2), line_gap=space(2))
        for whole in (self._speed, self._stepper, self._other):
            rows.addWidget(whole)
        self.show_speed(Speed.WHOLE)
