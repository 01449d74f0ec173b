"""Plan, list and check as their users call them."""

from __future__ import annotations

from pathlib import Path

import pytest

from footcare_gui.cli import main
from footcare_gui.platform.places import library_file, resources, user_library_folder
from tests.kits.plan_kit import TOTALS_MS, plan_of


def test_the_first_side_can_be_chosen(capsys: pytest.CaptureFixture[str]) -> None:
    segments = plan_of(capsys, "heel_cord", "--first-side", "right")["segments"]
    assert [s["side"] for s in segments if s["kind"] == "hold"] == ["right", "left"]


@pytest.mark.parametrize("variant", ["each_foot", "each-foot"])
def test_a_variant_can_be_chosen(capsys: pytest.CaptureFixture[str], variant: str) -> None:
    assert plan_of(capsys, "band_pull", "--variant", variant)["total_ms"] == 460_000


def test_a_routine_and_a_selection_are_planned(capsys: pytest.CaptureFixture[str]) -> None:
    morning = plan_of(capsys, "morning")
    assert (morning["type"], morning["total_ms"]) == ("routine", 282_000)
    both = plan_of(capsys, "toe_walk", "heel_cord")
    assert (both["id"], both["type"]) == ("selection", "selection")
    assert both["total_ms"] == both["session_ms"] == (10 + 30 + 15 + 82) * 1000


def test_a_library_file_is_looked_in_first(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    copy = tmp_path / "edited.yaml"
    text = library_file().read_text(encoding="utf-8")
    copy.write_text(text.replace("{use: 30 s, rep", "{use: 20 s, rep"), encoding="utf-8")
    assert plan_of(capsys, "toe_walk", "--library", str(copy))["total_ms"] == 20_000
    own = tmp_path / "own.yaml"
    own.write_text("routines:\n  - {id: two, name: Two, exercises: [toe_walk, toe_press]}\n")
    assert plan_of(capsys, "two", "--library", str(own))["total_ms"] == 112_000


def test_the_list_names_everything_that_can_be_planned(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["list"]) == 0
    out = capsys.readouterr().out
    for name in (*TOTALS_MS, "--variant as_long_as_you_can", "morning", "heel_arch_focus", "4:42"):
        assert name in out


def test_a_sound_file_is_checked_with_a_word_and_nothing_on_standard_error(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert main(["check", str(library_file())]) == 0
    out, err = capsys.readouterr()
    assert "10 exercises, 6 routines" in out
    assert err == ""


def test_every_fault_is_one_line_on_standard_error(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    bad = tmp_path / "bad.yaml"
    text = library_file().read_text(encoding="utf-8")
    bad.write_text(text.replace("hold: 15 s", "hold: 15 sec").replace("tip:", "tipp:"), "utf-8")
    missing = tmp_path / "missing.yaml"
    assert main(["check", str(bad), str(library_file()), str(missing), str(tmp_path)]) == 1
    lines = capsys.readouterr().err.splitlines()
    assert len([line for line in lines if line.startswith(f"{bad}:") and "“sec”" in line]) == 2
    assert len([line for line in lines if "unknown key “tipp”" in line]) == text.count("tip:") > 0
    assert lines[-2:] == [
        f"{missing}:1:1: there is no such file; check the name",
        f"{tmp_path}:1:1: this is a folder; name a file in it",
    ]


def test_figure_files_are_checked_too(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    figure = resources() / "figures" / "heel_cord.yaml"
    assert main(["check", str(figure)]) == 0
    bad = tmp_path / "heel_cord.yaml"
    bad.write_text(figure.read_text(encoding="utf-8").replace("working:", "workin:"), "utf-8")
    assert main(["check", str(bad)]) == 1
    lines = capsys.readouterr().err.splitlines()
    assert f"{bad}:3:1: unknown key “workin”; did you mean “working”?" in lines


def test_close_up_files_are_checked_too(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    close_up = resources() / "figures" / "close_ups" / "tiptoe.yaml"
    assert main(["check", str(close_up)]) == 0
    assert capsys.readouterr().out == f"{close_up}: a close-up, no fault\n"
    bad = tmp_path / "tiptoe.yaml"
    bad.write_text(close_up.read_text(encoding="utf-8").replace("pin: ball", "pin: nose"), "utf-8")
    assert main(["check", str(bad)]) == 1
    lines = capsys.readouterr().err.splitlines()
    assert f"{bad}:7:6: unknown choice “nose”; known: ball, heel, arch, flat" in lines


def test_a_checked_figure_may_show_a_close_up_that_lies_beside_it(tmp_path: Path) -> None:
    figures = resources() / "figures"
    (tmp_path / "close_ups").mkdir()
    own = (figures / "close_ups" / "tiptoe.yaml").read_text(encoding="utf-8")
    (tmp_path / "close_ups" / "rise.yaml").write_text(own.replace("tiptoe", "rise"), "utf-8")
    figure = (figures / "heel_cord.yaml").read_text(encoding="utf-8")
    file = tmp_path / "heel_cord.yaml"
    file.write_text(figure.replace("kind: heel_down", "kind: rise"), "utf-8")
    assert main(["check", str(file)]) == 0
    (tmp_path / "close_ups" / "rise.yaml").unlink()
    assert main(["check", str(file)]) == 1


def test_a_plan_from_a_faulty_library_names_the_faults(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    bad = tmp_path / "bad.yaml"
    bad.write_text("exercises: 5\n", encoding="utf-8")
    assert main(["plan", "toe_walk", "--library", str(bad)]) == 1
    out, err = capsys.readouterr()
    assert out == ""
    assert err.startswith(f"{bad}:1:12: ")


def test_a_faulty_file_in_the_own_folder_is_left_out_with_a_warning(
    capsys: pytest.CaptureFixture[str],
) -> None:
    user_library_folder().mkdir(parents=True)
    (user_library_folder() / "bad.yaml").write_text("exercises: 5\n", encoding="utf-8")
    good = "routines:\n  - {id: two, name: Two, exercises: [toe_walk, toe_press]}\n"
    (user_library_folder() / "good.yaml").write_text(good, encoding="utf-8")
    assert main(["plan", "two"]) == 0
    out, err = capsys.readouterr()
    assert out.startswith("Two · 1:52")
    assert len(err.splitlines()) == 1
    assert "bad.yaml" in err


def test_a_prescription_in_words_becomes_a_library_file(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    assert main(["draft", "Towel", "curls", "3x12", "each foot,", "with a smile"]) == 0
    path = tmp_path / "own.yaml"
    path.write_text(capsys.readouterr().out, encoding="utf-8")
    assert main(["check", str(path)]) == 0
    assert "# not understood: smile" in path.read_text(encoding="utf-8")
    capsys.readouterr()
    plan = plan_of(capsys, "towel_curls", "--library", str(path))
    assert sum(segment["kind"] == "move" for segment in plan["segments"]) == 2 * 3 * 12 * 2


def test_a_prescription_needs_a_name(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["draft", "3x12"]) == 2
    assert "what is it called?" in capsys.readouterr().err


@pytest.mark.usefixtures("qapp")
def test_the_leaflet_is_written_and_its_place_is_said(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "exercises.pdf"
    assert main(["leaflet", str(path)]) == 0
    assert capsys.readouterr().out == f"{path}\n"
    assert path.read_bytes().startswith(b"%PDF")


@pytest.mark.usefixtures("qapp")
def test_a_leaflet_that_cannot_be_written_is_said(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["leaflet", str(tmp_path / "exercises.txt")]) == 2
    assert "exercises.txt.pdf" in capsys.readouterr().err
    assert main(["leaflet", str(tmp_path / "nowhere" / "exercises.pdf")]) == 1
    assert "nothing was written" in capsys.readouterr().err
