"""How long the desktop's voice takes for a sentence: guessed at first, then learnt."""

from __future__ import annotations

BREATH_MS, A_LETTER_MS = 350, 75
"""Of an unhurried engine: nothing is cut because it was guessed too short."""
SPARE = 1.1
MOST_KEPT = 500


class Lengths:
    """Lengths of sentences, by their words."""

    def __init__(self) -> None:
        self._known: dict[str, int] = {}
        self._a_letter_ms = float(A_LETTER_MS)

    def of(self, text: str) -> int:
        """About how long it takes, with some room to spare."""
        known = self._known.get(text)
        if known is not None:
            return round(known * SPARE)
        return round((BREATH_MS + self._a_letter_ms * len(text)) * SPARE)

    def learn(self, text: str, ms: int) -> None:
        """It took so long."""
        if len(self._known) >= MOST_KEPT:
            self._known.clear()
        self._known[text] = ms
        pace = max(0.0, ms - BREATH_MS) / max(1, len(text))
        self._a_letter_ms += (pace - self._a_letter_ms) / 4
