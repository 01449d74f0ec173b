"""Every key of a session and every digit, pressed on nine keyboard layouts."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from footcare_gui.adapters.desktop.x11_keys import written_on
from footcare_gui.domain.actions import ActionId, ActionSpec, Scope, actions_in
from footcare_gui.domain.choices.preferences import Preferences
from footcare_gui.domain.keys import DIGIT_KEYS
from tests.desktop import Desktop, open_desktop
from tests.e2e.people import settled_in

LAYOUTS = ("us", "de", "fr", "cz", "ru,us", "gr", "il,us", "tr", "ara")
CAPS = {
    "Space": "65",
    "Return": "36",
    "Enter": "104",
    "PgDown": "117",
    "PgUp": "112",
    "Right": "114",
    "Left": "113",
    "Shift+Right": "shift+114",
    "F1": "67",
    "F11": "95",
    "Esc": "Escape",
    "Media Play": "172",
    "Media Pause": "209",
    "Media Next": "171",
    "Media Previous": "173",
}
"""Where keys lie that write nothing: X11 key codes, but for 9, which would be a digit."""

NOT_ON_X11 = frozenset({"Toggle Media Play/Pause"})
SHORTCUTS = frozenset({"Ctrl+Q"})
"""Qt finds those, as on every page."""
KEYPAD_PLUS = "86"
SHIFT = "shift+"
WRITING_KEYS = range(10, 62)


class Keyboard:
    """What the keys of the layout that is on write, and where."""

    def __init__(self) -> None:
        self._writes = {
            f"{held}{code}": sign
            for held in ("", SHIFT)
            for code, sign in zip(
                WRITING_KEYS, written_on(WRITING_KEYS, shift=bool(held)), strict=True
            )
        }

    def where(self, sign: str) -> list[str]:
        """Each way to write a sign."""
        return [cap for cap, written in self._writes.items() if written == sign]

    def caps_of(self, spec: ActionSpec, usual: Keyboard) -> Iterator[str]:
        """Each way to press what an action has.

        Args:
            spec: The action.
            usual: Where Latin letters lie on a keyboard that has none.
        """
        for key in spec.keys:
            if len(key) == 1:
                yield from self.where(key)
            elif key not in NOT_ON_X11 | SHORTCUTS:
                yield CAPS[key]
        for letter in spec.letters:
            yield from self.where(letter.lower()) or usual.where(letter.lower())

    def digits(self) -> Iterator[tuple[str, int]]:
        """Each way to press a digit, and which it is."""
        signs = {sign for spec in actions_in(Scope.SESSION) for sign in spec.keys}
        for place, code in enumerate(DIGIT_KEYS):
            for cap in (str(code), f"{SHIFT}{code}"):
                if self._writes[cap] not in signs:
                    yield cap, (place + 1) % 10


@pytest.fixture
def desktop(monkeypatch: pytest.MonkeyPatch) -> Iterator[Desktop]:
    with open_desktop() as opened:
        monkeypatch.setenv("DISPLAY", opened.display)
        yield opened


def test_every_key_and_every_digit_of_a_session_is_understood_on_every_layout(
    desktop: Desktop,
) -> None:
    settled_in(Preferences(greeted=True, sound=False, ask_feeling=False), exercise="ankle_circles")
    with desktop.footcare("--debug", module="tests.e2e.app_that_tells_keys") as program:
        desktop.window()
        desktop.press("ctrl+36")
        program.wait_for(lambda line: "waits" in line, 30)
        desktop.type_on("us")
        usual = Keyboard()
        for layout in LAYOUTS:
            desktop.type_on(layout)
            keyboard = Keyboard()
            wishes = [
                (cap, f"wish: {spec.id.value}")
                for spec in actions_in(Scope.SESSION)
                for cap in keyboard.caps_of(spec, usual)
            ]
            wishes.append((KEYPAD_PLUS, f"wish: {ActionId.EXTEND.value}"))
            digits = [(cap, f"digit: {number}") for cap, number in keyboard.digits()]
            assert {told for _, told in digits} == {f"digit: {number}" for number in range(10)}
            wanted = wishes + digits
            desktop.press_fast(*(cap for cap, _ in wanted))
            heard = [
                program.wait_for(lambda line: line.startswith(("wish", "digit")), 10)
                for _ in wanted
            ]
            told = [(cap, line) for (cap, _), line in zip(wanted, heard, strict=True)]
            assert told == wanted, layout
