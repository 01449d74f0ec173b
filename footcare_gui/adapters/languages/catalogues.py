"""Catalogues as gettext keeps them: `<language>/LC_MESSAGES/footcare.mo`. No Qt."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from gettext import GNUTranslations

DOMAIN = "footcare"


def languages_in(folder: Path) -> frozenset[str]:
    """The languages that there is a catalogue for, as `pl` or `pt_BR`."""
    return frozenset(found.parts[-3] for found in folder.glob(f"*/LC_MESSAGES/{DOMAIN}.mo"))


def best_of(wanted: Iterable[str], known: Collection[str]) -> str:
    """The first wanted language that is known, as a whole or without its country; `""` for none.

    Args:
        wanted: As `pt_BR`, `pt-BR`, `pt_BR.UTF-8` or `pt`, the most wanted first.
        known: As the folders of the catalogues are called.
    """
    for one in wanted:
        whole = one.partition(".")[0].partition("@")[0].replace("-", "_")
        for code in (whole, whole.partition("_")[0]):
            if code in known:
                return code
    return ""


def catalogue_of(folder: Path, language: str) -> GNUTranslations | None:
    """The catalogue of a known language; None where its file cannot be read."""
    import gettext
    import struct

    try:
        return gettext.translation(DOMAIN, folder, [language], gettext.GNUTranslations)
    except (OSError, ValueError, LookupError, struct.error):  # missing, or damaged
        return None
