"""Every message of a subject, said in the made-up language."""

from __future__ import annotations

import inspect
from collections.abc import Iterator, Mapping
from types import ModuleType
from typing import Any

from footcare_gui.texts.gate import speak
from footcare_gui.texts.pseudo import Pseudo, untranslated

GIVEN = "<given & as it is>"
"""What a test puts into the places of messages: nothing may be cut from it, or changed in it."""


def messages_of(texts: ModuleType, **given: Any) -> dict[str, str]:
    """What each function of a module of texts says, in the language that is spoken now.

    Args:
        texts: The module; what it imports is left out.
        given: What parameters of some names get; texts get `GIVEN`, numbers 1, switches true.
    """
    usual = {"str": GIVEN, "object": GIVEN, "int": 1, "bool": True}
    found = {}
    for name, function in inspect.getmembers(texts, inspect.isfunction):
        if function.__module__ != texts.__name__ or name.startswith("_"):
            continue
        wanted = inspect.signature(function).parameters.values()
        values = {one.name: given.get(one.name, usual.get(one.annotation)) for one in wanted}
        for place, text in enumerate(_flat(function(**values))):
            found[f"{name} {place}"] = text
    assert found
    return found


def past_the_translators(texts: ModuleType, **given: Any) -> dict[str, str]:
    """What of a subject's messages was never handed to translators, or has lost what was given."""
    wrong = {}
    speak(Pseudo())
    try:
        for name, text in messages_of(texts, **given).items():
            left = "".join(sign for sign in untranslated(text) if sign.isalpha())
            is_lost = any(part in text for part in ("given", "as it is")) and GIVEN not in text
            if left or is_lost:
                wrong[name] = text
    finally:
        speak(None)
    return wrong


def _flat(said: Any) -> Iterator[str]:
    if isinstance(said, str):
        yield said
    else:
        for part in said.values() if isinstance(said, Mapping) else said:
            yield from _flat(part)
