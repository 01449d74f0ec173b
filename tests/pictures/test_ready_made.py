"""The pictures that are brought along: all there, fresh, small, and of nothing and nobody else."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from footcare_gui.adapters.pictures.folder import PictureFolder
from footcare_gui.domain.exercises.person import Person
from footcare_gui.figure.painter.artist import FigureArtist
from footcare_gui.pictures import ready_made
from footcare_gui.pictures.painted import paint_request
from footcare_gui.pictures.ready_made import ReadyMade, figures_folder
from footcare_gui.pictures.request import PictureRequest, sentences_of
from footcare_gui.pictures.store import PictureStore
from tools.make_pictures import FOLDER, artist_of, requests

MOST_BYTES = 1_000_000
MEND = "`make pictures` paints them anew"
REQUESTS = {ReadyMade().file(one).stem: one for one in requests()}
MOST_DIFFERENT = 0.002
"""Of a picture's values: another kind of Qt application hints the word at its side otherwise."""
SEEN_STEP = 24
"""Of 255: less between two pixels is another version of the font's hinting, not another look."""


@pytest.fixture(scope="module")
def artist(qapp: QApplication, tmp_path_factory: pytest.TempPathFactory) -> FigureArtist:
    return artist_of(tmp_path_factory.mktemp("pictures"))


@pytest.fixture
def one() -> PictureRequest:
    return next(request for request in REQUESTS.values() if request.small)


@pytest.mark.parametrize("name", REQUESTS)
def test_a_picture_is_what_would_be_painted_now(artist: FigureArtist, name: str) -> None:
    brought = ReadyMade().picture(REQUESTS[name])
    painted = paint_request(artist, REQUESTS[name])
    assert not brought.isNull(), MEND
    assert sentences_of(brought) == sentences_of(painted), MEND
    assert share_that_differs(brought, painted) < MOST_DIFFERENT, MEND


def share_that_differs(one: QImage, other: QImage) -> float:
    assert one.size() == other.size()
    first, second = pixels_of(one), pixels_of(other)
    differ = sum(abs(a - b) > SEEN_STEP for a, b in zip(first, second, strict=True))
    return differ / len(first)


def pixels_of(image: QImage) -> bytes:
    plain = image.convertToFormat(QImage.Format.Format_RGBA8888)
    return bytes(plain.constBits())


def test_there_are_no_others_and_they_are_small() -> None:
    files = list(FOLDER.iterdir())
    assert {file.stem for file in files} == set(REQUESTS), MEND
    assert sum(file.stat().st_size for file in files) <= MOST_BYTES


def test_of_another_person_none_is_brought_along(one: PictureRequest) -> None:
    assert not ReadyMade().picture(one).isNull()
    assert ReadyMade().picture(one._replace(person=Person(hair="grey"))).isNull()
    assert ReadyMade().picture(one._replace(part=(0.2, 0.1, 0.3))).isNull()


@pytest.mark.parametrize("changed", ["figure", "palette"])
def test_once_its_figure_is_changed_it_is_not_shown(
    one: PictureRequest, changed: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in (f"{one.figure}.yaml", "palette.json"):
        content = (figures_folder() / name).read_bytes()
        is_changed = (name == "palette.json") == (changed == "palette")
        (tmp_path / name).write_bytes(content + b"\n" if is_changed else content)
    monkeypatch.setattr(ready_made, "figures_folder", lambda: tmp_path)
    assert ReadyMade(FOLDER).picture(one).isNull()


def test_one_that_is_brought_along_is_not_painted_and_not_kept(
    one: PictureRequest, tmp_path: Path
) -> None:
    store = PictureStore(PictureFolder(tmp_path / "kept"))
    assert store.picture(one).devicePixelRatio() == one.ratio
    assert "artist" not in vars(store)
    assert not (tmp_path / "kept").exists()
