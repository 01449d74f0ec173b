"""Keys on nine keyboard layouts: the letter first, else the key under the finger."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from footcare_gui.domain.actions import ActionId, spec_of
from footcare_gui.domain.keys import DIGIT_KEYS, KeyPress, action_for, digit_for, letters_for

P, T, M, K, EQUAL = 33, 28, 58, 45, 21
ONE, FOUR, SEVEN, NOUGHT = 10, 13, 16, 19

TYPED = {
    "us": {P: "pP", T: "tT", M: "mM", K: "kK", EQUAL: "=+", ONE: "1!", SEVEN: "7&", NOUGHT: "0)"},
    "de": {P: "pP", T: "tT", M: "mM", K: "kK", ONE: "1!", SEVEN: "7/", NOUGHT: "0="},
    "fr": {P: "pP", T: "tT", M: ",?", K: "kK", EQUAL: "=+", ONE: "&1", SEVEN: "è7", NOUGHT: "à0"},
    "cz": {P: "pP", T: "tT", M: "mM", K: "kK", ONE: "+1", SEVEN: "ý7", NOUGHT: "é0"},
    "ru": {P: "зЗ", T: "еЕ", M: "ьЬ", K: "лЛ", EQUAL: "=+", ONE: "1!", SEVEN: "7?", NOUGHT: "0)"},
    "gr": {P: "πΠ", T: "τΤ", M: "μΜ", K: "κΚ", EQUAL: "=+", ONE: "1!", SEVEN: "7&", NOUGHT: "0)"},
    "il": {P: "פP", T: "אT", M: "צM", K: "לK", EQUAL: "=+", ONE: "1!", SEVEN: "7&", NOUGHT: "0("},
    "tr": {P: "pP", T: "tT", M: "mM", K: "kK", EQUAL: "-_", ONE: "1!", FOUR: "4+", NOUGHT: "0="},
    "ara": {P: "ح؛", T: "فﻹ", M: "ة'", K: "ن،", EQUAL: "=+", ONE: "1!", SEVEN: "7&", NOUGHT: "0("},
}
"""What a key types alone and with Shift, from xkeyboard-config: the keys that matter here."""

LAYOUTS = sorted(TYPED)


def pressed(layout: str, code: int, *, shift: bool = False, command: bool = False) -> KeyPress:
    """A press as it arrives on a layout."""
    text = TYPED[layout][code][shift]
    return KeyPress(text.upper(), text, code, shift, command)


@pytest.mark.parametrize("layout", LAYOUTS)
def test_p_and_t_are_under_the_same_finger_on_every_layout(layout: str) -> None:
    assert action_for(pressed(layout, P)) is ActionId.TOGGLE_PAUSE
    assert action_for(pressed(layout, T)) is ActionId.TOO_MUCH


@pytest.mark.parametrize("layout", [name for name in LAYOUTS if name != "fr"])
def test_m_is_under_the_same_finger_but_on_azerty(layout: str) -> None:
    assert action_for(pressed(layout, M)) is ActionId.MUTE


def test_turning_upright_is_turning_with_shift_on_another_script_too() -> None:
    turn, upright = ActionId.TURN, ActionId.UPRIGHT
    assert action_for(KeyPress("К", "к", scan_code=27)) is turn
    assert action_for(KeyPress("К", "К", scan_code=27, shift=True)) is upright
    assert action_for(KeyPress("З", "З", scan_code=P, shift=True)) is None
    assert letters_for(spec_of(upright), lambda _keys: ["к"]) == ("Shift+К", "Shift+R")


def test_on_azerty_m_is_where_m_is_written() -> None:
    assert action_for(KeyPress("M", "m", scan_code=47)) is ActionId.MUTE
    assert action_for(pressed("fr", M)) is None
    assert action_for(pressed("fr", M, shift=True)) is ActionId.HELP


def test_a_letter_wins_over_the_key_under_the_finger() -> None:
    assert action_for(KeyPress("T", "t", scan_code=P)) is ActionId.TOO_MUCH
    assert action_for(KeyPress("L", "l", scan_code=P)) is None, "Dvorak has its P elsewhere"


@pytest.mark.parametrize("layout", LAYOUTS)
def test_other_keys_do_nothing(layout: str) -> None:
    assert action_for(pressed(layout, K)) is None


@pytest.mark.parametrize("layout", LAYOUTS)
def test_letters_that_are_off_are_off_on_every_layout(layout: str) -> None:
    for code in (P, T, M):
        assert action_for(pressed(layout, code), letters=False) is None


@pytest.mark.parametrize("layout", LAYOUTS)
def test_with_control_a_key_means_something_else(layout: str) -> None:
    for code in TYPED[layout]:
        assert action_for(pressed(layout, code, command=True)) is None
        assert digit_for(pressed(layout, code, command=True)) is None


def test_a_letter_with_shift_is_no_wish() -> None:
    assert action_for(pressed("us", P, shift=True)) is None
    assert action_for(pressed("ru", P, shift=True)) is None


@pytest.mark.parametrize("layout", [name for name in LAYOUTS if name != "cz"])
def test_a_digit_answers_with_shift_and_without(layout: str) -> None:
    assert digit_for(pressed(layout, ONE)) == 1
    assert digit_for(pressed(layout, ONE, shift=True)) == 1


def test_a_sign_that_asks_for_something_is_no_digit() -> None:
    assert action_for(pressed("cz", ONE)) is ActionId.EXTEND
    assert digit_for(pressed("cz", ONE)) is None
    assert digit_for(pressed("cz", ONE, shift=True)) == 1
    assert digit_for(pressed("ru", SEVEN, shift=True)) is None, "help"
    assert digit_for(pressed("de", NOUGHT, shift=True)) is None, "more time"
    assert digit_for(pressed("tr", FOUR, shift=True)) is None, "more time"


def test_the_row_of_digits_goes_from_1_to_9_and_ends_with_0() -> None:
    plain = [digit_for(KeyPress("", "ß", code)) for code in DIGIT_KEYS]
    assert plain == [1, 2, 3, 4, 5, 6, 7, 8, 9, 0]


def test_digits_of_other_scripts_and_of_the_keypad_are_digits() -> None:
    assert digit_for(KeyPress("٣", "٣")) == 3
    assert digit_for(KeyPress("8", "8", scan_code=80)) == 8
    assert digit_for(KeyPress("End", "", scan_code=87)) is None


@pytest.mark.parametrize(
    ("layout", "letters"),
    [("ru", ("З", "P")), ("gr", ("Π", "P")), ("il", ("פ", "P")), ("ara", ("ح", "P"))]
    + [(name, ("P",)) for name in ("us", "de", "fr", "cz", "tr")],
)
def test_a_letter_is_called_as_it_is_written_on_the_key(
    layout: str, letters: tuple[str, ...]
) -> None:
    def written_on(codes: Sequence[int]) -> list[str]:
        return [TYPED[layout][code][0] for code in codes]

    assert letters_for(spec_of(ActionId.TOGGLE_PAUSE), written_on) == letters


def test_where_nobody_tells_what_is_written_letters_are_latin() -> None:
    assert letters_for(spec_of(ActionId.MUTE), lambda _codes: ()) == ("M",)
    assert letters_for(spec_of(ActionId.PRIMARY), lambda _codes: ()) == ()


@pytest.mark.parametrize("layout", LAYOUTS)
def test_no_letter_is_a_digit(layout: str) -> None:
    assert [digit_for(pressed(layout, code)) for code in (P, T, M, K)] == [None] * 4
