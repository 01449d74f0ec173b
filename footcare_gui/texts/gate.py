"""The one gate: every word that a person sees or hears passes here on its way into their language.

English is what the messages say themselves: it needs no catalogue and nothing is loaded for it.
A message is a whole sentence or a whole label with named places in it; what is counted goes through
`trn`, since English has two forms and other languages one to six. A context tells two messages
apart that are one word in English and two elsewhere.

The language belongs to the process, as a locale does: it is chosen once, before the first word.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from footcare_gui.texts.catalogue import Catalogue


_spoken: Catalogue | None = None


def speak(catalogue: Catalogue | None) -> None:
    """Choose the language of everything that is said from now on; None is English."""
    global _spoken  # noqa: PLW0603  # a process has one language, as it has one locale
    _spoken = catalogue


def speaks_english() -> bool:
    """Whether messages are said as they stand: what is long need not be asked for one by one."""
    return _spoken is None


def tr(context: str, message: str, /, **values: object) -> str:
    """A message in the person's language.

    Args:
        context: The subject it belongs to: tells apart what is one word in English only.
        message: English, with named places: `Next: {name}`.
        values: What stands in the places. Without any, braces are just braces.

    Returns:
        The finished text; in English where the translation names a place that does not exist.
    """
    if _spoken is None:
        return message.format(**values) if values else message
    return _filled(_spoken.pgettext(context, message), message, values)


def trn(context: str, one: str, many: str, n: int, /, **values: object) -> str:
    """A message about a number of things, in the form that goes with it.

    Args:
        context: As in `tr`.
        one: English for exactly one; it may say the number or not.
        many: English for any other number, with `{n}` in it.
        n: How many.
        values: What else stands in the message.
    """
    english = one if n == 1 else many
    text = english if _spoken is None else _spoken.npgettext(context, one, many, n)
    return _filled(text, english, {"n": n, **values})


def _filled(text: str, english: str, values: dict[str, object]) -> str:
    if not values:
        return text
    try:
        return text.format(**values)
    except (LookupError, ValueError, AttributeError):
        return english.format(**values)
