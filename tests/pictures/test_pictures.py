"""Pictures are painted once and kept; the person's look is part of what they are kept by."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from footcare_gui.adapters.pictures.folder import PictureFolder
from footcare_gui.domain.exercises.exercise import Form, Side
from footcare_gui.domain.exercises.person import HAIR_COLOURS, HAIR_SHAPES, SKIN_TONES, Person
from footcare_gui.domain.exercises.routine import Library
from footcare_gui.pictures.request import PictureRequest, sentences_of
from footcare_gui.pictures.store import PictureStore
from footcare_gui.platform import places
from footcare_gui.texts.gate import speak
from footcare_gui.texts.pseudo import Pseudo
from tests.kits.main_kit import library, live

__all__ = ["library", "live"]
GREY = Person("deep", "short", "grey", "broad")


@pytest.fixture
def store(tmp_path: Path) -> PictureStore:
    return PictureStore(PictureFolder(tmp_path / "pictures"))


@pytest.fixture
def form(library: Library) -> Form:
    return library.exercises["heel_cord"].usual


def request(person: Person, *, pixels: int = 120) -> PictureRequest:
    return PictureRequest(
        "heel_cord", "hold", Side.LEFT, "light", pixels, 1.0, small=True, person=person
    )


@pytest.mark.parametrize(
    "person",
    [
        *(Person(skin=tone) for tone in SKIN_TONES if tone != "brown"),
        *(Person(hair_shape=shape) for shape in HAIR_SHAPES if shape != "bun"),
        *(Person(hair=colour) for colour in HAIR_COLOURS if colour != "dark"),
        Person(build="broad"),
    ],
    ids=str,
)
def test_every_choice_is_seen(store: PictureStore, person: Person) -> None:
    assert store.picture(request(person)) != store.picture(request(Person()))


def test_a_kept_picture_is_that_of_its_person(tmp_path: Path, store: PictureStore) -> None:
    painted = store.picture(request(GREY))
    store.picture(request(Person()))
    again = PictureStore(PictureFolder(tmp_path / "pictures")).picture(request(GREY))
    assert again.convertToFormat(painted.format()) == painted
    assert sentences_of(again) == sentences_of(painted) != []


def test_a_kept_card_is_that_of_its_language(
    qapp: QApplication, tmp_path: Path, store: PictureStore
) -> None:
    card = request(Person(), pixels=400)._replace(small=False)
    english = store.picture(card)
    speak(Pseudo())
    try:
        other = PictureStore(PictureFolder(tmp_path / "pictures")).picture(card)
    finally:
        speak(None)
    assert other.convertToFormat(english.format()) != english


def test_portraits_of_others_leave_the_chosen_person_as_is(store: PictureStore) -> None:
    store.set_person(GREY)
    store.picture(request(Person()))
    assert store.artist.person.hair == "grey"


def test_the_artist_that_comes_late_knows_the_person(store: PictureStore) -> None:
    store.set_person(GREY)
    assert store.artist.person == GREY


def test_kept_pictures_of_any_person_need_no_painter(tmp_path: Path, store: PictureStore) -> None:
    store.picture(request(GREY))
    script = f"""
import sys
from pathlib import Path
from PySide6.QtGui import QGuiApplication
app = QGuiApplication([])
from footcare_gui.adapters.pictures.folder import PictureFolder
from footcare_gui.pictures.store import PictureStore, PictureRequest
from footcare_gui.domain.exercises.exercise import Side
from footcare_gui.domain.exercises.person import Person
person = Person("deep", "short", "grey", "broad")
store = PictureStore(PictureFolder(Path({str(tmp_path / "pictures")!r})))
store.set_person(person)
wish = PictureRequest("heel_cord", "hold", Side.LEFT, "light", 120, 1.0, small=True, person=person)
assert store.picture(wish).width() == 120
print([name for name in sys.modules if "footcare_gui.figure" in name])
"""
    root = Path(places.__file__).parent.parent
    ran = subprocess.run(
        [sys.executable, "-c", script], cwd=root, capture_output=True, text=True, check=True
    )
    assert ran.stdout.strip() == "[]"
