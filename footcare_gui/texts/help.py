"""The short help of the main window: what to do, and which keys there are."""

from __future__ import annotations

from footcare_gui.texts.gate import tr
from footcare_gui.texts.keys import choice_rows, editor_rows


def title() -> str:
    """What the help is called."""
    return tr("help", "How Footcare works")


def what_to_do() -> tuple[str, ...]:
    """From opening the app to the first exercise, one line a step."""
    return (
        tr("help", "Choose: what is due stands at the top, all below it."),
        tr("help", "Read: click an exercise; its steps stand beside it."),
        tr("help", "Start: the big button leads you through, with pictures, sound and time."),
    )


def first_move() -> str:
    """What to do at the very first start."""
    return tr("help", "Press Start, or choose an exercise and read its steps. F1 shows help.")


def known_keys() -> tuple[tuple[str, str], ...]:
    """Each key with what it does, what every window has first."""
    return (
        (tr("help", "Tab"), tr("help", "go on to the next button")),
        (tr("help", "Enter or Space"), tr("help", "press it")),
        *choice_rows(),
    )


def editor_keys() -> tuple[tuple[str, str], ...]:
    """The same while an exercise is written."""
    return tuple(editor_rows())


def editor_keys_heading() -> str:
    """What stands above those."""
    return tr("help", "Keys while you write an exercise")


def keys_heading() -> str:
    """What stands above the keys."""
    return tr("help", "Keys")


def guide() -> str:
    """Title of the guide's window; its pages have their own words."""
    return tr("help", "Guide")


def open_guide() -> str:
    """The button that opens it."""
    return tr("help", "Open the guide")


def pages_of_guide() -> str:
    """What a screen reader calls the list of its pages."""
    return tr("help", "Pages of the guide")
