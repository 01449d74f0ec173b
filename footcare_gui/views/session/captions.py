"""What is being said, for the eye: as many whole sentences at a time as there is room for."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from footcare_gui.texts.said import leans, sentences

ANSWER_MS = 9_000
"""So long stands what was asked for."""
LETTER_MS = 66
"""About so long a voice takes for a letter."""


class Captions(QObject):
    """Lets lines follow each other; where they stand is their place's matter.

    Args:
        fits: Whether a text has room there.
        show: Puts a text there; empty takes it away.
        parent: Qt's owner.
        still_to_read: What of a spoken text does not stand on the screen already.
    """

    def __init__(
        self,
        fits: Callable[[str], bool],
        show: Callable[[str], None],
        parent: QObject,
        still_to_read: Callable[[str], str] = str,
    ) -> None:
        super().__init__(parent)
        self._fits, self._show_there, self._still_to_read = fits, show, still_to_read
        self._said = self._to_read = ""
        self.text = ""
        """What stands there, empty where nothing does."""
        self._timer = QTimer(self, singleShot=True, interval=ANSWER_MS)
        self._timer.timeout.connect(self.clear)
        self._later: list[str] = []
        self._turn = QTimer(self, singleShot=True)
        self._turn.timeout.connect(self._show_next)

    def say(self, text: str) -> None:
        """Show what of it is still to be read, empty once it is over; an answer stays a while."""
        self._said = text
        if not self._timer.isActive():
            self._to_read = self._still_to_read(text)
            self._show(self._to_read)

    def renew(self) -> None:
        """The screen has changed: what is being said may stand there by now, or no more."""
        if self._said and not self._timer.isActive():
            to_read = self._still_to_read(self._said)
            if to_read != self._to_read:
                self._to_read = to_read
                self._show(to_read)

    def answer(self, text: str) -> None:
        """Show what the person asked for; it stays for a while, whatever is said meanwhile."""
        self._show(text)
        self._timer.start(max(ANSWER_MS, LETTER_MS * len(text)))

    def end_answer(self) -> None:
        """What was asked for is of no use any more; what is being said stays."""
        if self._timer.isActive():
            self.clear()

    def clear(self) -> None:
        """Nothing stands there any more."""
        self._timer.stop()
        self._said = self._to_read = ""
        self._show("")

    def _show(self, text: str) -> None:
        self._later = self._pages(text)
        self._show_next()

    def _show_next(self) -> None:
        """The next sentences, as long as it takes to say them; the last ones stay."""
        self.text = self._later.pop(0) if self._later else ""
        self._show_there(self.text)
        if self._later:
            self._turn.start(LETTER_MS * len(self.text))
        else:
            self._turn.stop()

    def _pages(self, text: str) -> list[str]:
        pages: list[str] = []
        for sentence in sentences(text):
            longer = f"{pages[-1]} {sentence}" if pages else sentence
            if pages and self._fits(longer):
                pages[-1] = longer
            elif not pages or not leans(sentence):
                pages.append(sentence)
        return pages
