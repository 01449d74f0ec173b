"""The clips of a voice, as they are kept."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from footcare_gui.adapters.sound.clips import MANIFEST, read_manifest, voices_in


def keep(folder: Path, content: object) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    (folder / MANIFEST).write_text(json.dumps(content), encoding="utf-8")


def row(text: str, size: int) -> dict[str, object]:
    return {"sentence": "id", "text": text, "clip": "ab12", "ms": 700, "bytes": size}


def test_each_clip_begins_where_the_one_before_it_ends(tmp_path: Path) -> None:
    keep(tmp_path, {"clips": [row("Rest.", 30), row("Hold.", 50), row("Walk.", 7)]})
    clips = read_manifest(tmp_path)
    assert {text: (clip.first, clip.bytes) for text, clip in clips.items()} == {
        "Rest.": (0, 30),
        "Hold.": (30, 50),
        "Walk.": (80, 7),
    }


@pytest.mark.parametrize(
    "content", [[], {}, {"clips": None}, {"clips": [{"text": "Rest."}]}, {"clips": [1]}]
)
def test_a_manifest_that_is_damaged_is_no_voice(tmp_path: Path, content: object) -> None:
    keep(tmp_path, content)
    assert read_manifest(tmp_path) == {}


def test_where_there_is_no_voice_there_are_no_clips(tmp_path: Path) -> None:
    assert read_manifest(tmp_path / "nobody") == {}
    assert voices_in(tmp_path / "xx") == ()


def test_voices_are_the_folders_that_have_a_manifest(tmp_path: Path) -> None:
    keep(tmp_path / "michael", {"clips": []})
    keep(tmp_path / "heart", {"clips": []})
    (tmp_path / "README").mkdir()
    assert voices_in(tmp_path) == ("heart", "michael")
