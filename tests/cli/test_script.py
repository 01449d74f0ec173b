"""`footcare script`: all that is said in a session, for a person and for a program."""

from __future__ import annotations

import json

import pytest

from footcare_gui.cli import main
from footcare_gui.cli.script import A_BREATH_MS, A_LETTER_MS


def printed(capsys: pytest.CaptureFixture[str], *arguments: str) -> str:
    assert main(["script", *arguments]) == 0
    return capsys.readouterr().out


def test_a_person_reads_when_what_is_said_and_from_where(
    capsys: pytest.CaptureFixture[str],
) -> None:
    lines = printed(capsys, "heel_cord").splitlines()
    assert lines[0] == "Heel tendon stretch"
    assert "  heel_cord · get ready" in lines
    first = next(line for line in lines if line.endswith("Heel tendon stretch."))
    assert first.split()[0] == "0:00.18"
    assert any("right " in line and line.endswith("Now the right leg.") for line in lines)


def test_a_program_reads_instants_forms_sentences_and_clips(
    capsys: pytest.CaptureFixture[str],
) -> None:
    told = json.loads(printed(capsys, "full_ten", "--json"))
    assert (told["id"], told["type"]) == ("full_ten", "routine")
    first = told["lines"][0]
    assert (first["at_ms"], first["segment"], first["side"]) == (180, 0, "both")
    assert first["clip"]
    ends = [line["at_ms"] + line["length_ms"] for line in told["lines"]]
    assert all(end <= line["at_ms"] for end, line in zip(ends, told["lines"][1:], strict=False))


def test_who_knows_an_exercise_hears_less(capsys: pytest.CaptureFixture[str]) -> None:
    full = json.loads(printed(capsys, "heel_cord", "--json"))["lines"]
    short = json.loads(printed(capsys, "heel_cord", "--json", "--short"))["lines"]
    assert len(short) < len(full)


def test_what_has_no_clip_is_left_to_the_desktop(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("footcare_gui.adapters.sound.clips.voices_in", lambda _folder: ())
    told = json.loads(printed(capsys, "heel_cord", "--json"))
    line = told["lines"][0]
    assert line["clip"] == ""
    assert line["length_ms"] == A_BREATH_MS + A_LETTER_MS * len(line["text"])
    assert "(the desktop's voice)" in printed(capsys, "heel_cord")
