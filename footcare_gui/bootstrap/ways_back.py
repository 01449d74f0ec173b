"""What was taken out and can be brought back, wherever in the window that was."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from footcare_gui.texts import buttons
from footcare_gui.texts.editor import nothing_to_bring_back
from footcare_gui.views.main.said_line import Way


class WaysBack:
    """The one undo of the window: the last that was taken out comes back first.

    Each place offers one way at a time; the key still knows it when the line has gone.

    Args:
        say: Tells the person one line, and what may be done with it.
        unsay: Takes that line back, where it still stands.
    """

    def __init__(
        self, say: Callable[[str, Sequence[Way]], None], unsay: Callable[[str], None]
    ) -> None:
        self._say, self._unsay = say, unsay
        self._told = ""
        self._ways: dict[str, Callable[[], object]] = {}
        self._lines: dict[str, str] = {}

    def offer(self, place: str, back: Callable[[], object], line: str = "") -> None:
        """What was taken out at a place can be brought back; what was before it no longer.

        Args:
            place: Where it was.
            back: Brings it back.
            line: What was taken out, `""` where its place says that itself.
        """
        self.withdraw(place)
        self._ways[place] = back
        self._unsay(self._told)
        if line:
            self._lines[place] = line
            self._say(line, [("undo_deleted", buttons.undo(), back)])

    def withdraw(self, place: str) -> None:
        """It came back some other way, or can not."""
        self._ways.pop(place, None)
        self._unsay_offer(place)

    def bring_back(self) -> None:
        """Bring the last back, or say that there is nothing."""
        if not self._ways:
            self.tell(nothing_to_bring_back())
            return
        place, back = self._ways.popitem()
        self._unsay_offer(place)
        back()

    def _unsay_offer(self, place: str) -> None:
        if place in self._lines:
            self._unsay(self._lines.pop(place))

    def tell(self, line: str) -> None:
        """Say what came back, or that nothing did: true until something else is taken out."""
        self._told = line
        self._say(line, ())
