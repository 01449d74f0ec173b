"""Two persons, each with a folder of their own, and files that go from one to the other."""

from __future__ import annotations

import struct
import zlib
from pathlib import Path

import pytest

from footcare_gui.adapters.figures.close_up_files import CloseUpFiles
from footcare_gui.adapters.figures.reader import load_figure
from footcare_gui.adapters.library.files import LoadResult, user_files
from footcare_gui.adapters.library.reader import load_library
from footcare_gui.adapters.sharing.shared_files import ZippedFiles
from footcare_gui.domain.exercises.programme import Programme
from footcare_gui.domain.exercises.routine import Library
from footcare_gui.domain.session.plan import PlanOptions, SessionPlan
from footcare_gui.domain.session.planning import compile_plan
from footcare_gui.figure.model.figure import Figure
from footcare_gui.platform.places import library_file, resources

CURLS = """\
format: 2
exercises:
  - id: curls  # on the carpet
    name: "Towel curls: both feet"
    purpose: As prescribed.
    posture: seated
    equipment: [towel]
    ours: {sets: 3, repetitions: 12, sides: each foot, set_rest: 30 s, tempo: {up: 2 s, down: 2 s}}
    steps:
      - {text: "Curl: slowly.", pose: hold, during: [up]}
      - Let go.
    cautions: [Stop if the scar pulls.]
    variants:
      - id: lying
        name: Lying down
        posture: lying
        ours: {hold: 10–20 s, repetitions: 3}
        steps: [Curl lying.]
        cautions: [Not on the edge of the bed.]
routines:
  - id: evening
    name: Evening
    exercises: [curls, {exercise: heel_cord, hold: 20 s}, {exercise: curls, variant: lying}]
"""

PLAIN = Programme("My evening")


class Person:
    """One person's folder."""

    def __init__(self, folder: Path) -> None:
        self.own = folder / "library"
        self.files = ZippedFiles(
            library_file(), resources() / "figures", self.own, lambda: self.library
        )

    @property
    def loaded(self) -> LoadResult:
        """The library and what is wrong in it."""
        return load_library(library_file(), user_files(self.own))

    @property
    def library(self) -> Library:
        """The library, without a fault."""
        result = self.loaded
        assert result.faults == ()
        return result.library

    def write(self, name: str, text: str | bytes) -> None:
        """Have a file."""
        path = self.own / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text.encode() if isinstance(text, str) else text)

    def everything(self) -> dict[str, bytes]:
        """All files there are."""
        return {
            path.relative_to(self.own).as_posix(): path.read_bytes()
            for path in sorted(self.own.rglob("*"))
            if path.is_file()
        }


def png(width: int = 4, height: int = 3, fill: int = 0x80) -> bytes:
    """A small grey picture, whatever size it claims."""

    def chunk(kind: bytes, body: bytes) -> bytes:
        return (
            struct.pack(">L", len(body)) + kind + body + struct.pack(">L", zlib.crc32(kind + body))
        )

    rows = bytes([0, *[fill] * min(width, 9)]) * min(height, 9)
    header = struct.pack(">2L5B", width, height, 8, 0, 0, 0, 0)
    parts = chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b"")
    return b"\x89PNG\r\n\x1a\n" + parts


@pytest.fixture
def ann(tmp_path: Path) -> Person:
    person = Person(tmp_path / "ann")
    person.write("mine.yaml", CURLS)
    return person


@pytest.fixture
def bob(tmp_path: Path) -> Person:
    return Person(tmp_path / "bob")


@pytest.fixture
def sent(ann: Person, tmp_path: Path) -> Path:
    path = tmp_path / "evening.footcare"
    ann.files.share(["evening"], PLAIN, path)
    return path


def plan(library: Library, routine: str) -> SessionPlan:
    return compile_plan(library, library.routines[routine], PlanOptions())


def drawn(person: Person, name: str) -> Figure:
    figures = person.own / "figures"
    return load_figure(figures / f"{name}.yaml", CloseUpFiles(resources() / "figures", figures))
