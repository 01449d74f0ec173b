"""What a pressed key asks for in a session, on every keyboard layout.

What a key types counts first. Where it types a letter of another script, the key under the finger
counts, with the meaning that it has on a Latin keyboard. A key never loses a meaning that its own
layout gives it.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple
from unicodedata import name as unicode_name

from footcare_gui.domain.actions import SHIFT, ActionId, ActionSpec, Scope, actions_in

DIGIT_KEYS = range(10, 20)
"""X11 key codes of the row above the letters: 1 to 9, then 0."""

WrittenOn = Callable[[Sequence[int]], Sequence[str]]
"""What each of some keys writes now, by their X11 key codes; nothing where nobody can tell."""


class KeyPress(NamedTuple):
    """One press of one key.

    Attributes:
        key: Portable name of the key without its modifiers, as Qt writes it: `P`, `Right`, `З`.
        text: What it types, `""` where that is not known.
        scan_code: The key under the finger as an X11 key code, 0 where that is not known.
        shift: Shift is held.
        command: Control, Alt or Meta is held.
    """

    key: str
    text: str = ""
    scan_code: int = 0
    shift: bool = False
    command: bool = False


def action_for(press: KeyPress, *, letters: bool = True) -> ActionId | None:
    """The action of a key in a session, `None` where it has none.

    Args:
        press: The key.
        letters: Whether single letters count, and the keys under them.
    """
    if press.command:
        return None
    name = _name_of(press)
    for spec in actions_in(Scope.SESSION):
        if name in spec.keys or (letters and name in spec.letters):
            return spec.id
    if letters and _is_no_latin_letter(press.text):
        for spec in actions_in(Scope.SESSION):
            if press.scan_code in spec.physical and press.shift is spec.has_shift:
                return spec.id
    return None


def letters_for(spec: ActionSpec, written_on: WrittenOn) -> tuple[str, ...]:
    """The letters of an action as they stand on this keyboard, that of its own script first.

    Args:
        spec: The action.
        written_on: What keys write in the layout that is on.
    """
    held = SHIFT if spec.has_shift else ""
    own = [
        held + letter.upper()
        for letter in written_on(spec.physical)
        if _is_of_another_script(letter)
    ]
    return (*own, *spec.letters)


def digit_for(press: KeyPress) -> int | None:
    """The number that a key stands for, `None` where it is none.

    A digit counts with Shift and without: some keyboards need it for digits, others do not.
    """
    if press.command:
        return None
    typed = press.text or press.key
    if len(typed) == 1 and typed.isdecimal():
        return int(typed)
    if press.scan_code in DIGIT_KEYS and action_for(press) is None:
        return (press.scan_code - DIGIT_KEYS.start + 1) % 10
    return None


def _name_of(press: KeyPress) -> str:
    """A sign by itself, however a keyboard makes it; any other key with its Shift."""
    if press.text in _SIGNS:
        return press.text
    return f"{SHIFT}{press.key}" if press.shift else press.key


def _is_no_latin_letter(text: str) -> bool:
    """A Hebrew keyboard writes `'` where others have W."""
    return text == "'" or _is_of_another_script(text)


def _is_of_another_script(text: str) -> bool:
    return bool(text) and all(
        sign.isalpha() and not unicode_name(sign, "").startswith("LATIN") for sign in text
    )


_SIGNS = frozenset(
    key
    for spec in actions_in(Scope.SESSION)
    for key in spec.keys
    if len(key) == 1 and not key.isalnum()
)
"""Keys of the table that are signs: `?` needs Shift on one keyboard and not on another."""
