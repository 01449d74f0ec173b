"""Both helps, row by row from the table of actions."""

from __future__ import annotations

from footcare_gui.domain.actions import ActionId, Scope, actions_in
from footcare_gui.texts.keys import choice_rows, session_rows, signs_without_keys, what_it_does


def test_the_help_of_a_session_lists_every_action_that_has_a_key() -> None:
    specs = actions_in(Scope.SESSION)
    only_letters = [spec for spec in specs if spec.letters and not spec.keys]
    with_letters, without = session_rows(letters=True), session_rows(letters=False)
    assert len(with_letters) == len(specs) + len(signs_without_keys())
    assert len(without) == len(with_letters) - len(only_letters)
    assert (what_it_does(ActionId.TOO_MUCH), "T") in with_letters
    assert (what_it_does(ActionId.PRIMARY), "Space,  Enter,  Page Down,  Play") in without


def test_who_has_never_pressed_a_button_reads_there_what_it_does() -> None:
    told = dict(session_rows(letters=True))
    for sign in ("Too much: ", "Skip: ", "Back: ", "+10 s: ", "Bubble: ", "Clock: ", "×: "):
        (line,) = [line for line in told if line.startswith(sign)]
        assert len(line.split()) > len(sign.split()) + 1
    assert [line.split(":")[0] for line, keys in told.items() if not keys] == ["Eye", "Triangle"]


def test_the_help_of_a_session_names_the_letter_on_the_key_before_the_latin_one() -> None:
    on_a_russian_keyboard = dict(
        session_rows(letters=True, written_on=lambda codes: ["е" if 28 in codes else ""])
    )
    assert on_a_russian_keyboard[what_it_does(ActionId.TOO_MUCH)] == "Е,  T"
    assert on_a_russian_keyboard["Pause or resume"] == "P"


def test_the_help_of_the_main_window_lists_every_action_there() -> None:
    assert choice_rows() == [
        ("Ctrl+Enter", "start the exercise that is shown"),
        ("Ctrl+F", "search"),
        ("Ctrl+P", "watch the exercise that is shown"),
        ("Ctrl+Shift+P", "watch it whole, slowly, step by step (then ← and →)"),
        ("Ctrl+Shift+O", "watch the other side"),
        ("Ctrl+N", "write an exercise of your own"),
        ("Ctrl+E", "edit the exercise that is shown"),
        ("Ctrl+Shift+N", "make a routine"),
        ("Ctrl+Shift+E", "edit the routine that is chosen"),
        ("Ctrl+O", "open a programme that somebody has shared"),
        ("Ctrl+Z", "bring back what was just taken out, or a dose as it was"),
        ("Ctrl+1", "see the exercises"),
        ("Ctrl+2", "see your progress"),
        ("Ctrl+,", "preferences"),
        ("F11", "fill the screen, or leave it again"),
        ("? or F1", "this help"),
        ("Esc", "go back: from watching, a choice, a search, progress, the full screen"),
        ("Ctrl+Q", "close Footcare"),
    ]
