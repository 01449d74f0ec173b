"""What was taken out and can be brought back, wherever in the window that was."""

from __future__ import annotations

from collections.abc import Callable

from footcare_gui.texts.editor import nothing_to_bring_back


class WaysBack:
    """The one undo of the window: the last that was taken out comes back first.

    Each place offers one way at a time, beside which it says what was taken out.

    Args:
        say: Tells the person one line.
        unsay: Takes that line back, where it still stands.
    """

    def __init__(self, say: Callable[[str], None], unsay: Callable[[str], None]) -> None:
        self._say, self._unsay = say, unsay
        self._told = ""
        self._ways: dict[str, Callable[[], object]] = {}

    def offer(self, place: str, back: Callable[[], object]) -> None:
        """What was taken out at a place can be brought back; what was before it no longer."""
        self.withdraw(place)
        self._ways[place] = back
        self._unsay(self._told)

    def withdraw(self, place: str) -> None:
        """It came back some other way, or can not."""
        self._ways.pop(place, None)

    def bring_back(self) -> None:
        """Bring the last back, or say that there is nothing."""
        if not self._ways:
            self.tell(nothing_to_bring_back())
            return
        _, back = self._ways.popitem()
        back()

    def tell(self, line: str) -> None:
        """Say what came back, or that nothing did: true until something else is taken out."""
        self._told = line
        self._say(line)
