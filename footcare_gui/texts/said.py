"""What of a spoken line need not be read: it stands on the screen already."""

from __future__ import annotations

import re
from collections.abc import Iterable

from footcare_gui.domain.voice.sentences import Say
from footcare_gui.texts.voice_fixed import fixed

_SENTENCE = re.compile(r"(?<=[.!?…])\s+")
_NO_WORD = re.compile(r"[\W_]+")
MOST_WORDS = 5
"""So long is `Hold for 30 seconds.` at most: what word and number say together."""


def sentences(text: str) -> list[str]:
    """The sentences of a text, in order."""
    return _SENTENCE.split(text) if text else []


def still_to_read(said: str, shown: Iterable[str], *, word: str = "", numbers: str = "") -> str:
    """The sentences of a line that do not stand on the screen.

    Args:
        said: What is being said.
        shown: All that stands there, each text by itself.
        word: The big word.
        numbers: What the number is or was, apart by blanks.
    """
    stands = [_bare(text) for text in shown]
    big, counts = _bare(word).split(), set(numbers.split())
    rest = [
        sentence
        for sentence in sentences(said)
        if not _stands(_bare(sentence), stands) and not _is_counted(sentence, big, counts)
    ]
    if rest and leans(rest[0]):
        del rest[0]
    return " ".join(rest)


def leans(sentence: str) -> bool:
    """Whether a sentence makes sense only behind the one before it."""
    lines = (fixed()[Say.CHIMES], fixed()[Say.WHEN_READY_CLAP])
    return sentence in [sentences(line)[-1] for line in lines]


def _stands(sentence: str, shown: Iterable[str]) -> bool:
    """One word is more than a word within a sentence: it has to stand by itself."""
    if " " not in sentence:
        return not sentence or sentence in shown
    return any(f" {sentence} " in f" {text} " for text in shown)


def _is_counted(sentence: str, big: list[str], numbers: set[str]) -> bool:
    words = _bare(sentence).split()
    return (
        bool(big)
        and words[: len(big)] == big
        and len(words) <= MOST_WORDS + len(big) - 1
        and (bool(numbers & set(words)))
    )


def _bare(text: str) -> str:
    """Its words alone, in small letters."""
    return _NO_WORD.sub(" ", text).strip().casefold()
