"""Shared close-ups in files, and those of a figure's own file: who finds what, and what is said."""

from __future__ import annotations

from pathlib import Path

import pytest

from footcare_gui.adapters.figures.close_up_files import CloseUpFiles, load_close_up
from footcare_gui.adapters.figures.reader import FigureError, YamlFigures
from footcare_gui.figure.model.figure import Figure
from footcare_gui.figure.model.foot_close_up import SideCloseUp
from footcare_gui.texts.faults import fault_lines
from tests.figure_frames import CLOSE_UPS, FIGURE_FOLDER

SHARED = CloseUpFiles(FIGURE_FOLDER)
GOOD = (FIGURE_FOLDER / "heel_cord.yaml").read_text(encoding="utf-8")
TIPTOE = (FIGURE_FOLDER / "close_ups" / "tiptoe.yaml").read_text(encoding="utf-8")
OWN = """
close_ups:
  wiggle:
    type: side
    scale: 1.5
    origin: [-.4, -.3]
    toes: [0, 30]
"""


def own_figures(folder: Path, text: str, close_up: str = "") -> YamlFigures:
    """The built-in figures and a person's own, with a close-up in a file beside it."""
    (folder / "heel_cord.yaml").write_text(text, encoding="utf-8")
    if close_up:
        (folder / "close_ups").mkdir()
        (folder / "close_ups" / "tiptoe.yaml").write_text(close_up, encoding="utf-8")
    return YamlFigures(FIGURE_FOLDER, folder)


def shown(figure: Figure) -> SideCloseUp:
    lens = figure.hold.show.lens
    assert lens is not None
    assert isinstance(lens.close_up, SideCloseUp)
    return lens.close_up


@pytest.mark.parametrize("name", SHARED.names())
def test_every_shared_close_up_is_read_and_some_figure_shows_it(name: str) -> None:
    found = SHARED.read(name)
    assert found is not None
    assert not found.faults
    assert found.close_up == CLOSE_UPS[name]


def test_two_figures_that_show_one_close_up_share_what_is_cached_of_it() -> None:
    figures = YamlFigures(FIGURE_FOLDER)
    sitting, standing = (
        figures.figure(name).hold.show.lens for name in ("foot_massage", "foot_massage_standing")
    )
    assert sitting is not None
    assert standing is not None
    assert sitting.close_up is standing.close_up


def test_a_figure_brings_a_close_up_in_its_own_file(tmp_path: Path) -> None:
    text = GOOD.replace("kind: heel_down", "kind: wiggle") + OWN
    close_up = shown(own_figures(tmp_path, text).figure("heel_cord"))
    assert (close_up.id, close_up.scale, close_up.toes) == ("wiggle", 1.5, (0.0, 30.0))


def test_a_figure_own_close_up_comes_before_a_shared_one_of_its_name(tmp_path: Path) -> None:
    text = GOOD + OWN.replace("wiggle", "heel_down")
    assert shown(own_figures(tmp_path, text).figure("heel_cord")).scale == 1.5


def test_a_close_up_beside_an_own_figure_comes_before_the_built_in_one(tmp_path: Path) -> None:
    text = GOOD.replace("kind: heel_down", "kind: tiptoe")
    figures = own_figures(tmp_path, text, TIPTOE.replace("scale: .96", "scale: 2"))
    assert shown(figures.figure("heel_cord")).scale == 2


def test_a_built_in_close_up_serves_an_own_figure(tmp_path: Path) -> None:
    text = GOOD.replace("kind: heel_down", "kind: tiptoe")
    assert shown(own_figures(tmp_path, text).figure("heel_cord")) == CLOSE_UPS["tiptoe"]


def test_a_fault_of_an_own_close_up_is_at_its_place_in_the_figure_file(tmp_path: Path) -> None:
    text = GOOD + OWN.replace("toes: [0, 30]", "toes: [0, 300]")
    line = text[: text.index("300")].count("\n") + 1
    with pytest.raises(FigureError) as caught:
        own_figures(tmp_path, text).figure("heel_cord")
    assert f"heel_cord.yaml:{line}:15: 300 is out of range" in fault_lines(caught.value.faults)


def test_a_fault_of_a_shared_close_up_is_named_with_its_own_file_once(tmp_path: Path) -> None:
    text = GOOD.replace("kind: heel_down", "kind: tiptoe").replace("lean: 5", "lean: steep", 1)
    figures = own_figures(tmp_path, text, TIPTOE.replace("pin: ball", "pin: nose"))
    with pytest.raises(FigureError) as caught:
        figures.figure("heel_cord")
    places = [(fault.file, fault.line) for fault in caught.value.faults]
    pin = TIPTOE[: TIPTOE.index("pin:")].count("\n") + 1
    assert places[-1] == ("close_ups/tiptoe.yaml", pin)
    assert [file for file, _ in places] == ["heel_cord.yaml", "close_ups/tiptoe.yaml"]


@pytest.mark.parametrize(
    ("kind", "message"),
    [
        ("heel_dwn", "unknown close-up “heel_dwn”; did you mean “heel_down”?"),
        ("../../palette", "“../../palette” cannot be an id"),
    ],
)
def test_a_close_up_that_nobody_knows_is_a_fault_at_the_lens(
    tmp_path: Path, kind: str, message: str
) -> None:
    with pytest.raises(FigureError) as caught:
        own_figures(tmp_path, GOOD.replace("heel_down", kind)).figure("heel_cord")
    assert message in fault_lines(caught.value.faults)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (TIPTOE.replace("id: tiptoe", "id: toes"), "the file must be toes.yaml"),
        (TIPTOE.replace("id: tiptoe\n", ""), "the key “id” is missing"),
        ("", "the file is empty"),
        ("a: &x [1]\nb: *x", "an anchor"),
    ],
)
def test_a_file_that_is_no_close_up_is_refused_in_words(
    tmp_path: Path, text: str, message: str
) -> None:
    file = tmp_path / "tiptoe.yaml"
    file.write_text(text, encoding="utf-8")
    assert message in fault_lines(load_close_up(file).faults)
