"""What the gate asks of a language."""

from __future__ import annotations

from typing import Protocol


class Catalogue(Protocol):
    """What knows a language: `gettext.GNUTranslations`, or the made-up one."""

    def pgettext(self, context: str, message: str, /) -> str:
        """A message in the language; the message itself where it is unknown."""
        ...

    def npgettext(self, context: str, one: str, many: str, number: int, /) -> str:
        """The form of a message that goes with a number."""
        ...
