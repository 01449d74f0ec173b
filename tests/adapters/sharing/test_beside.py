"""Pictures, drafts and figures go out as text and come in only where each is what it says."""

from __future__ import annotations

from base64 import b64encode
from pathlib import Path

import pytest
from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QColor, QImage

from footcare_gui.adapters.sharing import beside as files
from footcare_gui.adapters.sharing.beside import beside, data_of, usable

DRAFT = "format: 2\n\nexercises:\n  - name: curls\n"


def png(width: int = 8, height: int = 8) -> bytes:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor("teal"))
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    return bytes(buffer.data().data())


def own_folder(folder: Path) -> Path:
    for name, data in (
        ("drafts/curls.yaml", DRAFT.encode()),
        ("figures/curls.yaml", b"id: curls\n"),
        ("figures/close_ups/towel.yaml", b"id: towel\n"),
        ("pictures/0a1b.png", png()),
    ):
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(data)
    return folder


def test_all_that_lies_beside_the_library_comes_back_byte_for_byte(tmp_path: Path) -> None:
    own = own_folder(tmp_path)
    texts, left = beside(own)
    said: list[str] = []
    back = usable(texts, said)
    assert back == {name: (own / name).read_bytes() for name in texts}
    assert sorted(back) == [
        "drafts/curls.yaml", "figures/close_ups/towel.yaml", "figures/curls.yaml",
        "pictures/0a1b.png",
    ]  # fmt: skip
    assert not left
    assert not said


def test_nothing_lies_beside_a_library_that_is_not_there(tmp_path: Path) -> None:
    assert beside(tmp_path / "nowhere") == ({}, ())


def test_what_is_no_picture_is_named_and_not_taken_along(tmp_path: Path) -> None:
    own = own_folder(tmp_path)
    (own / "pictures" / "fake.png").write_bytes(b"#!/bin/sh\n")
    (own / "pictures" / "notes.txt").write_text("no picture, and nobody's business")
    texts, left = beside(own)
    assert left == ("pictures/fake.png",)
    assert "pictures/0a1b.png" in texts


@pytest.mark.parametrize(
    "name",
    [
        "../evil.yaml", "/etc/passwd", "drafts/../../evil.yaml", "drafts/a/b.yaml",
        "drafts/.hidden.yaml", "drafts/a\0.yaml", "drafts/c:evil.yaml", "drafts\\evil.yaml",
        "drafts/con.yaml", "drafts/evil.sh", "pictures/../a.png", "pictures/a.svg",
        "pictures/NUL.png", "figures/x/y.yaml", "mine.yaml", "", f"drafts/{'ä' * 99}.yaml",
    ],
)  # fmt: skip
def test_no_name_leads_out_of_the_folder_or_to_anything_else(name: str) -> None:
    said: list[str] = []
    picture = b64encode(png()).decode()
    assert usable({name: picture, "drafts/good.yaml": DRAFT}, said) == {
        "drafts/good.yaml": DRAFT.encode()
    }
    assert len(said) == 1
    assert "\n" not in said[0]


@pytest.mark.parametrize(
    "text",
    [
        "", "no base64!", b64encode(b"GIF89a").decode(), b64encode(png()[:20]).decode(),
        b64encode(png(5_000, 1)).decode(), b64encode(b"\xff\xd8\xff\xe0").decode(),
        "A" * 16_000_004,
    ],
    ids=["empty", "signs", "gif", "cut", "wide", "jpeg", "long"],
)  # fmt: skip
def test_what_is_no_small_picture_is_left_out(text: str) -> None:
    said: list[str] = []
    assert usable({"pictures/a.png": text}, said) == {}
    assert len(said) == 1


def test_a_draft_is_no_longer_than_what_is_read_of_one() -> None:
    with pytest.raises(ValueError, match="too large"):
        data_of("drafts/a.yaml", "#" * 10_000_000)


def test_a_great_many_files_end_somewhere(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(files, "MOST_FILES", 2)
    texts, left = beside(own_folder(tmp_path))
    assert (len(texts), len(left)) == (2, 2)
    said: list[str] = []
    many = {f"drafts/a{number}.yaml": DRAFT for number in range(4)}
    assert (len(usable(many, said)), len(said)) == (2, 2)
    monkeypatch.setattr(files, "MOST_FILES", 9)
    monkeypatch.setattr(files, "MOST_ALL_BYTES", len(DRAFT) + 1)
    assert len(usable(many, said)) == 1
