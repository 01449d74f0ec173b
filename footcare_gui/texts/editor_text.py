"""Words of the exercise as text, and of what is wrong in it."""

from __future__ import annotations

from footcare_gui.texts.gate import tr


def show_as_text() -> str:
    """Edits the same as text."""
    return tr("editor", "Show as text")


def show_as_form() -> str:
    """Edits the same in the form."""
    return tr("editor", "Show as a form")


def text() -> str:
    """What a screen reader calls the text."""
    return tr("editor", "The exercise as text")


def text_hint() -> str:
    """Below the text."""
    return tr("editor", "Comments stay as you write them; the form shows what the text says.")


def text_fault(line: int, column: int, words: str) -> str:
    """One fault of the text, with its place."""
    return tr("editor", "Line {line}, {column}: {words}", line=line, column=column, words=words)


def text_place(line: int, column: int) -> str:
    """The button that leads to a fault of the text."""
    return tr("editor", "Line {line}, {column}", line=line, column=column)


def text_is_sound() -> str:
    """Below the text: nothing is wrong."""
    return tr("editor", "Nothing is wrong with it.")
