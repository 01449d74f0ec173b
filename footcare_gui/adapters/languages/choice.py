"""Chooses the language of the process, before its first word. English costs a look at a folder."""

from __future__ import annotations

from pathlib import Path

from footcare_gui.adapters.languages.catalogues import best_of, catalogue_of, languages_in

ENGLISH = "en"


def choose_language(wanted: str | None, folder: Path) -> tuple[str, str]:
    """Let everything be said in a language from now on.

    Args:
        wanted: What was asked for; None for the system's, where there is a catalogue for it.
        folder: Where the catalogues are.

    Returns:
        The language's code, `""` for English; and a line for the person where it is not the one
        that was asked for.
    """
    if wanted is not None and _is_pseudo(wanted):
        return "", ""
    known = languages_in(folder)
    if wanted is None and not known:
        return "", ""
    language = best_of(_system_languages() if wanted is None else (wanted,), known | {ENGLISH})
    if language == ENGLISH:
        return "", ""
    catalogue = catalogue_of(folder, language) if language else None
    if catalogue is None:
        return "", "" if wanted is None else no_catalogue(wanted, known)
    from footcare_gui.adapters.languages.qt_language import write_dates_as
    from footcare_gui.texts.gate import speak

    speak(catalogue)
    write_dates_as(language)
    return language, ""


def no_catalogue(wanted: str, known: frozenset[str]) -> str:
    """The line for a language that there is none for."""
    others = ", ".join(sorted({ENGLISH, *known}))
    return f"footcare: there is no catalogue for {wanted!r}; this is English (known: {others})"


def _is_pseudo(wanted: str) -> bool:
    from footcare_gui.texts.pseudo import PSEUDO, PSEUDO_RIGHT_TO_LEFT, Pseudo

    if wanted not in (PSEUDO, PSEUDO_RIGHT_TO_LEFT):
        return False
    from footcare_gui.texts.gate import speak

    speak(Pseudo())
    if wanted == PSEUDO_RIGHT_TO_LEFT:
        from footcare_gui.adapters.languages.qt_language import read_from_the_right

        read_from_the_right()
    return True


def _system_languages() -> list[str]:
    from PySide6.QtCore import QLocale

    return QLocale.system().uiLanguages()
