"""A person's own figure, with a close-up of its own, in their library folder."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from footcare_gui.adapters.pictures.folder import PictureFolder
from footcare_gui.domain.exercises.exercise import Side
from footcare_gui.domain.exercises.person import Person
from footcare_gui.pictures.request import PictureRequest, sentences_of
from footcare_gui.pictures.store import PictureStore
from tests.figure_frames import FIGURE_FOLDER

pytestmark = pytest.mark.usefixtures("qapp")
OWN_CLOSE_UP = """close_ups:
  wiggle: {type: side, scale: 1.5, origin: [-.4, -.3], toes: [0, 40]}
"""


def own_figure(folder: Path, scale: str = "1.5") -> None:
    text = (FIGURE_FOLDER / "heel_cord.yaml").read_text(encoding="utf-8")
    text = text.replace("id: heel_cord", "id: my_calf").replace("heel_down", "wiggle")
    folder.mkdir(exist_ok=True)
    close_up = OWN_CLOSE_UP.replace("1.5", scale)
    (folder / "my_calf.yaml").write_text(text + close_up, encoding="utf-8")


def request(figure: str = "my_calf") -> PictureRequest:
    return PictureRequest(
        figure, "hold", Side.LEFT, "light", 300, 1.0, small=False, person=Person()
    )


def test_an_own_figure_is_painted_with_the_close_up_that_it_brings(tmp_path: Path) -> None:
    own_figure(tmp_path / "figures")
    store = PictureStore(PictureFolder(tmp_path / "kept"), tmp_path / "figures")
    image = store.picture(request())
    assert sentences_of(image)
    assert image != store.picture(request("heel_cord"))


def test_an_own_figure_that_was_changed_is_painted_anew(tmp_path: Path) -> None:
    own_figure(tmp_path / "figures")
    before = PictureStore(PictureFolder(tmp_path / "kept"), tmp_path / "figures").picture(request())
    own_figure(tmp_path / "figures", scale="0.8")
    after = PictureStore(PictureFolder(tmp_path / "kept"), tmp_path / "figures").picture(request())
    assert after.convertToFormat(before.format()) != before


def test_an_own_figure_with_faults_leaves_an_empty_picture(tmp_path: Path) -> None:
    own_figure(tmp_path / "figures", scale="99")
    store = PictureStore(PictureFolder(tmp_path / "kept"), tmp_path / "figures")
    assert store.picture(request()).isNull()


def test_a_built_in_figure_is_there_without_any_of_ones_own(tmp_path: Path) -> None:
    store = PictureStore(PictureFolder(tmp_path / "kept"), tmp_path / "none")
    assert not store.picture(request("heel_cord")).isNull()


@pytest.mark.platform("linux", "darwin")
def test_a_pipe_among_the_own_figures_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "my_calf.yaml")
    store = PictureStore(PictureFolder(tmp_path / "kept"), tmp_path)
    assert store.picture(request()).isNull()


def test_whether_there_is_a_figure_is_known_without_reading_it(tmp_path: Path) -> None:
    own_figure(tmp_path / "figures", scale="99")
    store = PictureStore(PictureFolder(tmp_path / "kept"), tmp_path / "figures")
    assert [store.has_figure(name) for name in ("heel_cord", "my_calf", "marble")] == [
        True, True, False,
    ]  # fmt: skip
