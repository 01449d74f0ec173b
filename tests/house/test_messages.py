"""What translators are given is what the app says."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

from footcare_gui.adapters.languages.catalogues import catalogue_of
from footcare_gui.texts.gate import speak, tr, trn
from tests.needs import ROOT

pytest.importorskip("babel")
from babel.messages.pofile import read_po

from tools.make_messages import (
    TEMPLATE,
    NotCollectableError,
    code_messages,
    compile_catalogues,
    template,
)

CODE = ROOT / "footcare_gui"


def test_the_template_holds_what_code_and_data_say_now() -> None:
    assert TEMPLATE.read_text(encoding="utf-8") == template(), "run `make messages`"


def test_the_template_has_words_of_code_library_and_figures_with_contexts_and_plurals() -> None:
    with TEMPLATE.open("rb") as file:
        catalogue = read_po(file)
    assert catalogue.get("Close", context="button") is not None
    assert catalogue.get("Toe walking", context="exercises") is not None
    assert any(message.context == "figures" for message in catalogue)
    counted = catalogue.get("{n} exercise", context="library")
    assert counted is not None
    assert counted.id == ("{n} exercise", "{n} exercises")
    assert "python-brace-format" in counted.flags


def test_a_message_that_is_put_together_at_run_time_is_refused() -> None:
    assert list(code_messages("tr('a', 'b')", "x.py"))
    for source in ("tr('a', f'{b}')", "tr(a, 'b')", "trn('a', 'one', many, 2)"):
        with pytest.raises(NotCollectableError, match=r"x\.py:1"):
            list(code_messages(source, "x.py"))


def test_what_stands_in_data_may_be_handed_through() -> None:
    assert list(code_messages("tr('figures', sentence)", "x.py")) == []


def test_a_translated_catalogue_is_compiled_and_spoken(tmp_path: Path) -> None:
    folder = tmp_path / "pl" / "LC_MESSAGES"
    folder.mkdir(parents=True)
    text = (
        'msgid ""\nmsgstr "Plural-Forms: nplurals=3; plural=(n==1 ? 0 : n%10>=2 && n%10<=4 && '
        '(n%100<10 || n%100>=20) ? 1 : 2);\\nContent-Type: text/plain; charset=utf-8\\n"\n\n'
        'msgctxt "button"\nmsgid "Close"\nmsgstr "Zamknij"\n\n'
        'msgctxt "library"\nmsgid "{n} exercise"\nmsgid_plural "{n} exercises"\n'
        'msgstr[0] "{n} ćwiczenie"\nmsgstr[1] "{n} ćwiczenia"\nmsgstr[2] "{n} ćwiczeń"\n'
    )
    (folder / "footcare.po").write_text(text, encoding="utf-8")
    compile_catalogues(tmp_path)
    try:
        speak(catalogue_of(tmp_path, "pl"))
        assert tr("button", "Close") == "Zamknij"
        assert trn("library", "{n} exercise", "{n} exercises", 5) == "5 ćwiczeń"
    finally:
        speak(None)


def other_ways(path: Path) -> list[str]:
    """Where a module lets Qt translate instead of the gate."""
    names = {"tr", "translate", "trUtf8"}
    return [
        f"{path.relative_to(ROOT)}:{node.lineno}"
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and node.func.attr in names
        and node.args
        and isinstance(node.args[0], ast.Constant)
        and isinstance(node.args[0].value, str)
    ]


def test_no_word_goes_past_the_gate_through_qt() -> None:
    assert [place for path in sorted(CODE.rglob("*.py")) for place in other_ways(path)] == []
