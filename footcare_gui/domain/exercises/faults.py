"""What is wrong in a file that somebody wrote, and where."""

from __future__ import annotations

from typing import NamedTuple

SHOWN_LENGTH = 40


class Fault(NamedTuple):
    """One thing to mend; as text one line, `file:line:column: what, and how to mend`.

    Attributes:
        file: The file as the reader knows it.
        line: From 1.
        column: From 1, in characters.
        message: What is wrong and how to mend it.
    """

    file: str
    line: int
    column: int
    message: str

    def __str__(self) -> str:
        return one_line(f"{self.file}:{self.line}:{self.column}: {self.message}")


def one_line(text: str) -> str:
    """The text with everything that would break a line or drive a terminal made visible."""
    return "".join(char if char.isprintable() else ascii(char)[1:-1] for char in text)


def quoted(text: str) -> str:
    """The reader's own words in a message: in quotation marks, shortened, on one line."""
    shown = text if len(text) <= SHOWN_LENGTH else text[: SHOWN_LENGTH - 1] + "…"
    return f"“{one_line(shown)}”"
