"""What a prescription says of how it is done: "pull the toes up slowly"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from footcare_gui.domain.programmes.said_manner import only_posture
from footcare_gui.domain.programmes.said_name import Piece

_ENDS = re.compile(r"[;:()–]|(?<!\d)[,.]|[,.](?!\d)|(?<=\s)-(?=\s)")
_DIGITS_OR_TWICE = r"\d|\b(?:twice|once|thrice|two|three|four|five|six|ten|twelve|fifteen|twenty)\b"
_VERBS = (
    "pull", "push", "press", "lift", "raise", "lower", "bend", "straighten", "keep", "point",
    "curl", "spread", "squeeze", "hold", "stretch", "lean", "turn", "roll", "rotate", "circle",
    "move", "slide", "step", "stand", "sit", "lie", "place", "put", "relax", "breathe", "use",
    "make", "bring", "draw", "tighten", "tense", "let", "try", "do not", "don't", "don’t", "never",
    "avoid", "stop", "start", "go", "come", "walk", "reach", "grip", "grasp", "grab", "pick", "tap",
    "rock", "swing", "flex", "extend", "tilt", "look", "drive", "drop", "feel", "scrunch", "touch",
    "cross", "support", "shift", "wrap", "loop", "take", "return", "switch", "repeat", "rise",
    "aim", "trace", "write", "massage", "work", "open", "close", "shorten", "dome", "wiggle",
)  # fmt: skip
_DOING = (
    "keeping", "pulling", "pushing", "pressing", "bending", "lifting", "leaning", "pointing",
    "squeezing", "holding", "using", "breathing", "straightening", "raising", "lowering",
)  # fmt: skip
_BEFORE = r"(?:(?:then|and|now|always|please|first|also|just|\w+ly) )*"
_INSTRUCTION = rf"{_BEFORE}(?:{'|'.join((*_VERBS, *_DOING))})(?: .+|(?<=relax))"
_JOINTS = r"(?:(?:then|and|now|first|also) )+"


def said_steps(text: str, taken: bytearray) -> tuple[list[Piece], bytearray]:
    """What tells to do something, without a number, each as a sentence; and what is left.

    The first words that are left are the name, and tell nothing.

    Args:
        text: The sentence.
        taken: For each of its characters, whether it was understood.
    """
    steps: list[Piece] = []
    left, is_named = bytearray(taken), False
    for start, end in _clauses(text):
        is_open = bool(re.search(r"[^\W\d_]{2}", _open_words(text, taken, start, end)))
        if is_open and is_named:
            for begin, stop in _instructions(text, taken, start, end):
                steps.append((begin, _sentence(text[begin:stop])))
                left[begin:stop] = b"\1" * (stop - begin)
        is_named = is_named or is_open
    return steps, left


def _clauses(text: str) -> Iterator[tuple[int, int]]:
    begin = 0
    for end, behind in [*(one.span() for one in _ENDS.finditer(text)), (len(text), 0)]:
        words = text[begin:end]
        if words.strip():
            start = begin + len(words) - len(words.lstrip())
            yield start, start + len(words.strip())
        begin = behind


def _instructions(text: str, taken: bytearray, start: int, end: int) -> Iterator[tuple[int, int]]:
    """A clause without a number whole; of another one what was not understood of it."""
    if not _has_number(text[start:end]):
        if _tells(text[start:end]):
            yield start, end
        return
    at = start
    while at < end:
        stop = next((n for n in range(at, end) if taken[n]), end)
        words = re.sub(r"\s*(?:\b(?:and|then|for)\b\s*)*$", "", text[at:stop])
        begin = at + len(words) - len(words.lstrip())
        if not _has_number(words) and _tells(words.strip()) and len(words.split()) > 2:
            yield begin, at + len(words)
        at = stop + 1


def _open_words(text: str, taken: bytearray, start: int, end: int) -> str:
    return "".join(" " if taken[n] else text[n] for n in range(start, end))


def _has_number(words: str) -> bool:
    return _pattern(_DIGITS_OR_TWICE).search(words) is not None


def _tells(words: str) -> bool:
    return _pattern(_INSTRUCTION).fullmatch(words) is not None and not only_posture(words)


def _sentence(words: str) -> str:
    words = _pattern(rf"^{_JOINTS}").sub("", words)
    return f"{words[:1].upper()}{words[1:]}."


@cache
def _pattern(words: str) -> re.Pattern[str]:
    return re.compile(words, re.IGNORECASE)
