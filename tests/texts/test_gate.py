from __future__ import annotations

import gettext
import io
import subprocess
import sys
from collections.abc import Iterator

import pytest

from footcare_gui.texts.gate import speak, tr, trn
from tests.kits.catalogue_kit import catalogue_bytes

POLISH = "nplurals=3; plural=(n==1 ? 0 : n%10>=2 && n%10<=4 && (n%100<10 || n%100>=20) ? 1 : 2);"
ARABIC = (
    "nplurals=6; plural=(n==0 ? 0 : n==1 ? 1 : n==2 ? 2 : n%100>=3 && n%100<=10 ? 3 : "
    "n%100>=11 ? 4 : 5);"
)


def catalogue(plural: str, words: dict[str, str]) -> gettext.GNUTranslations:
    return gettext.GNUTranslations(io.BytesIO(catalogue_bytes(plural, words)))


@pytest.fixture(autouse=True)
def english_again() -> Iterator[None]:
    yield
    speak(None)


def test_english_is_what_the_messages_say_themselves() -> None:
    assert tr("test", "Next: {name}", name="Toe walking") == "Next: Toe walking"
    assert trn("test", "{n} day", "{n} days", 1) == "1 day"
    assert trn("test", "{n} day", "{n} days", 0) == "0 days"


def test_braces_are_braces_where_nothing_stands_in_them() -> None:
    assert tr("test", "{") == "{"


def test_english_loads_no_catalogue_and_nothing_that_reads_one() -> None:
    program = (
        "import sys; from footcare_gui.texts.gate import tr; tr('a', 'b'); "
        "print('gettext' in sys.modules, 'PySide6' in sys.modules)"
    )
    run = subprocess.run(
        (sys.executable, "-c", program), capture_output=True, text=True, check=True
    )
    assert run.stdout.split() == ["False", "False"]


@pytest.mark.parametrize(
    ("number", "said"),
    [(1, "1 dzień"), (2, "2 dni"), (5, "5 dniów"), (12, "12 dniów"), (22, "22 dni")],
)
def test_polish_has_three_forms(number: int, said: str) -> None:
    speak(catalogue(POLISH, {"test\4{n} day\0{n} days": "{n} dzień\0{n} dni\0{n} dniów"}))
    assert trn("test", "{n} day", "{n} days", number) == said


@pytest.mark.parametrize(
    ("number", "form"), [(0, "a"), (1, "b"), (2, "c"), (3, "d"), (11, "e"), (100, "f"), (103, "d")]
)
def test_arabic_has_six_forms(number: int, form: str) -> None:
    forms = "\0".join(f"{{n}} {letter}" for letter in "abcdef")
    speak(catalogue(ARABIC, {"test\4{n} day\0{n} days": forms}))
    assert trn("test", "{n} day", "{n} days", number) == f"{number} {form}"


def test_a_context_tells_two_messages_apart_that_are_one_word_in_english() -> None:
    speak(catalogue(POLISH, {"sound\4Test": "Próba", "exam\4Test": "Egzamin"}))
    assert (tr("sound", "Test"), tr("exam", "Test")) == ("Próba", "Egzamin")
    assert tr("nowhere", "Test") == "Test"


def test_a_translation_puts_its_places_in_an_order_of_its_own() -> None:
    speak(catalogue(POLISH, {"test\4{a} of {b}": "z {b}: {a}"}))
    assert tr("test", "{a} of {b}", a=1, b=2) == "z 2: 1"


@pytest.mark.parametrize("broken", ["{nmae}", "{name", "{0}", "{name.last}", "{name:d}", "{}"])
def test_a_broken_translation_is_english_again(broken: str) -> None:
    speak(catalogue(POLISH, {"test\4Hello {name}": broken}))
    assert tr("test", "Hello {name}", name="Ada") == "Hello Ada"


def test_a_broken_plural_is_english_again() -> None:
    speak(catalogue(POLISH, {"test\4{n} day\0{n} days": "{m}\0{m}\0{m}"}))
    assert trn("test", "{n} day", "{n} days", 4) == "4 days"


def test_what_the_catalogue_lacks_is_english_with_the_english_plural() -> None:
    speak(catalogue(POLISH, {}))
    assert trn("test", "{n} day", "{n} days", 21) == "21 days"
