"""What a screen reader is told: milestones, each once, and never a number of seconds.

Orca up to 43 has no ear for announcements, and later ones would speak them besides what they speak
of the widget with the keyboard. So whoever has the keyboard tells: by its name where that says what
is on now, else by its description. Only where nobody has it, or where screen readers do not follow
that, it is announced.
"""

from __future__ import annotations

import sys

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

_FOCUS_TELLS = sys.platform == "linux"


class Announcer(QObject):
    """Speaks through the person's screen reader, if there is one.

    All that comes in one turn of the event loop is told as one, for the next would cut it short.
    It never asks whether somebody is listening: that answer is wrong often enough.

    Args:
        speaker: The widget in whose name it speaks.
        focus_tells: Screen readers here tell what changes of the widget with the keyboard.
    """

    announced = Signal(str)
    """What has just been said."""

    def __init__(self, speaker: QWidget, *, focus_tells: bool = _FOCUS_TELLS) -> None:
        super().__init__(speaker)
        self._speaker, self._focus_tells = speaker, focus_tells
        self._part = ""
        self._others: list[str] = []
        self._waiting: list[str] = []
        self._is_assertive = False
        self._described: QWidget | None = None
        self._due = QTimer(self, singleShot=True, interval=0)
        self._due.timeout.connect(self._tell)

    def say_now(self, text: str, *, assertive: bool = False) -> None:
        """Say what is on from now on; the speaker is called so until something else is.

        Args:
            text: What is on; nothing is said of an empty one.
            assertive: Nothing that is being said is more important.
        """
        if text:
            self._part = text
            self._others += self._waiting
            self._waiting = []
            self._queue(text, assertive=assertive)

    def say(self, text: str, *, assertive: bool = False) -> None:
        """Say something that is not empty.

        Args:
            text: What.
            assertive: Nothing that is being said is more important.
        """
        if text:
            self._others.append(text)
            self._queue(text, assertive=assertive)

    def say_with_part(self, text: str) -> None:
        """Say something together with what is on from now on, now or when that comes."""
        if self._part:
            self.say(text)
        else:
            self._waiting.append(text)

    def forget(self) -> None:
        """Say nothing of what waits: it belongs to what is over."""
        self._waiting = []

    def _queue(self, text: str, *, assertive: bool) -> None:
        self._is_assertive = self._is_assertive or assertive
        self._due.start()
        self.announced.emit(text)

    def _tell(self) -> None:
        part, others = self._part, self._others
        text = " ".join(filter(None, (part, *others)))
        self._part, self._others = "", []
        listener, speaker = self._listener(), self._speaker
        if listener is None:
            if part:
                self._speaker.setAccessibleName(text)
            self._announce(text)
        elif any(
            _tells(listener, one) for one in (part, *others) if one and listener is not speaker
        ):
            if part:
                self._speaker.setAccessibleName(part)
        elif part and text != self._speaker.accessibleName():
            self._undescribe()
            self._speaker.setAccessibleName(text)
            if listener is not self._speaker:
                self._describe(listener, text)
        else:
            self._describe(listener, text)
        self._is_assertive = False

    def _listener(self) -> QWidget | None:
        """The widget by which a screen reader hears, `None` where it must be called."""
        from footcare_gui.views.widgets.embedded import around, keyboard_holder

        focused = keyboard_holder()
        if not self._focus_tells or focused is None:
            return None
        return focused if self._speaker in (focused, *around(focused)) else None

    def _describe(self, widget: QWidget, text: str) -> None:
        self._undescribe()
        self._described = widget
        widget.setAccessibleDescription(text)

    def _undescribe(self) -> None:
        """What was said is over: whoever comes back to that widget does not hear it again."""
        if self._described is not None and isValid(self._described):
            self._described.setAccessibleDescription("")
        self._described = None

    def _announce(self, text: str) -> None:
        event = QAccessibleAnnouncementEvent(self._speaker, text)
        levels = QAccessible.AnnouncementPoliteness
        event.setPoliteness(levels.Assertive if self._is_assertive else levels.Polite)
        QAccessible.updateAccessibility(event)


def _tells(widget: QWidget, text: str) -> bool:
    """Whether a widget that has the keyboard says so by itself."""
    name, described = widget.accessibleName(), widget.accessibleDescription()
    return text in (name, f"{name} {described}") or text in described
