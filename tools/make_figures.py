"""Contact sheets of all figures, for whoever changes one to look at.

    python tools/make_figures.py [--only FIGURE]... [--out build/figures]

For each figure: key poses × sides × themes at 160, 480 and 900 px, the hold in grey, a sheet of
in-betweens, and one repetition as an animated PNG. `index.png` shows all holds.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QPointF, QRectF, Qt  # noqa: E402
from PySide6.QtGui import QGuiApplication, QImage, QPainter  # noqa: E402

from footcare_gui.adapters.figures.reader import YamlFigures  # noqa: E402
from footcare_gui.domain.exercises.exercise import Side  # noqa: E402
from footcare_gui.domain.session.plan import Kind, Segment  # noqa: E402
from footcare_gui.figure.model.figure import HOLD, START, Figure  # noqa: E402
from footcare_gui.figure.model.shot import Shot, ThemeName  # noqa: E402
from footcare_gui.figure.painter.artist import FigureArtist  # noqa: E402
from footcare_gui.figure.painter.palette import load_palettes  # noqa: E402
from footcare_gui.texts.figure import side_in_picture  # noqa: E402
from tools.animated_png import write_animated_png  # noqa: E402

FIGURES = ROOT / "resources" / "figures"
GAP = 8
THEMES: tuple[ThemeName, ...] = ("light", "dark")
IN_BETWEENS = 11
FRAME_MS = 80
FILM_PX = 320


@dataclass(frozen=True, slots=True)
class Cell:
    """One picture of a sheet."""

    shot: Shot
    size: int
    small: bool = False


def main(arguments: Sequence[str] | None = None) -> int:
    """Write the sheets; returns the exit code."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--only", action="append", default=[], metavar="FIGURE")
    parser.add_argument("--out", type=Path, default=ROOT / "build" / "figures")
    options = parser.parse_args(arguments)
    app = QGuiApplication.instance() or QGuiApplication([])
    figures = YamlFigures(FIGURES)
    artist = FigureArtist(figures, load_palettes(FIGURES / "palette.json"), side_in_picture)
    options.out.mkdir(parents=True, exist_ok=True)
    names = options.only or figures.ids()
    for name in names:
        figure = figures.figure(name)
        _write(artist, _key_rows(figure, 160, small=True), options.out / f"{name}_160.png")
        _write(artist, _key_rows(figure, 480), options.out / f"{name}_480.png")
        _write(artist, _hold_row(figure, 900), options.out / f"{name}_900.png")
        _write(artist, _film(figure), options.out / f"{name}_between.png")
        _write_film(artist, figure, options.out / f"{name}_film.png")
        grey = options.out / f"{name}_grey.png"
        _write(artist, [[Cell(Shot(name, theme=t), 480) for t in THEMES]], grey, grey=True)
    _write(artist, [[Cell(Shot(n, theme=t), 320) for n in names] for t in THEMES],
           options.out / "index.png")  # fmt: skip
    del app
    return 0


def _key_rows(figure: Figure, size: int, *, small: bool = False) -> list[list[Cell]]:
    return [
        [
            Cell(Shot(figure.id, pose=pose, side=side, theme=theme), size, small)
            for theme in THEMES
            for side in (Side.RIGHT, Side.LEFT)
        ]
        for pose in figure.poses
    ]


def _hold_row(figure: Figure, size: int) -> list[list[Cell]]:
    return [
        [Cell(Shot(figure.id, theme="light", side=Side.RIGHT), size),
         Cell(Shot(figure.id, theme="dark", side=Side.LEFT), size)]
    ]  # fmt: skip


def _film(figure: Figure) -> list[list[Cell]]:
    return [
        [
            Cell(_moving(segment, segment.duration_ms * i // (IN_BETWEENS - 1)), 160)
            for i in range(IN_BETWEENS)
        ]
        for segment in _repetition(figure)
    ]


def _repetition(figure: Figure) -> list[Segment]:
    """One repetition, with the ways in and out that the figure's timing asks for."""
    timing, side = figure.timing, Side.RIGHT
    works = timing.phases or (HOLD,)
    kind = Kind.MOVE if figure.cycle is not None else Kind.HOLD
    length_ms = 2 * figure.cycle.period_ms if figure.cycle is not None else 3_000
    parts: list[tuple[Kind, tuple[str, str], int]] = [
        (Kind.GET_READY, (START, START), timing.arrive_ms + 1_000)
    ]
    if not timing.arrive_ms:
        parts.append((Kind.MOVE_IN, (START, works[0]), 3_000))
    parts += [(kind, (work, work), length_ms) for work in works]
    if not timing.leave_ms:
        parts.append((Kind.RELEASE, (works[-1], START), 3_000))
    parts.append((Kind.REST, (START, START), timing.leave_ms + timing.arrive_ms + 1_000))
    return [
        Segment(figure.id, "", kind, 1, side, 1, 1, 1, ms, poses=poses) for kind, poses, ms in parts
    ]


def _moving(segment: Segment, elapsed_ms: int) -> Shot:
    return Shot(segment.exercise, segment=segment, elapsed_ms=elapsed_ms, still=False)


def _write_film(artist: FigureArtist, figure: Figure, file: Path) -> None:
    frames = []
    *parts, _ = _repetition(figure)
    for segment in parts:
        for elapsed_ms in range(0, segment.duration_ms, FRAME_MS):
            frame = QImage(FILM_PX, FILM_PX, QImage.Format.Format_ARGB32_Premultiplied)
            frame.fill(Qt.GlobalColor.white)
            painter = QPainter(frame)
            artist.paint(painter, QRectF(0, 0, FILM_PX, FILM_PX), _moving(segment, elapsed_ms))
            painter.end()
            frames.append(frame)
    write_animated_png(file, frames, FRAME_MS)
    print(file.relative_to(ROOT) if file.is_relative_to(ROOT) else file)


def _write(artist: FigureArtist, rows: list[list[Cell]], file: Path, *, grey: bool = False) -> None:
    width = max(sum(cell.size + GAP for cell in row) for row in rows) + GAP
    height = sum(row[0].size + GAP for row in rows) + GAP
    sheet = QImage(width, height, QImage.Format.Format_ARGB32_Premultiplied)
    sheet.fill(Qt.GlobalColor.white)
    painter = QPainter(sheet)
    y = GAP
    for row in rows:
        x = GAP
        for cell in row:
            rect = QRectF(QPointF(x, y), QRectF(0, 0, cell.size, cell.size).size())
            if cell.small:
                artist.paint_small(painter, rect, cell.shot)
            else:
                artist.paint(painter, rect, cell.shot)
            x += cell.size + GAP
        y += row[0].size + GAP
    painter.end()
    if grey:
        sheet = sheet.convertToFormat(QImage.Format.Format_Grayscale8)
    sheet.save(str(file))
    print(file.relative_to(ROOT) if file.is_relative_to(ROOT) else file)


if __name__ == "__main__":
    raise SystemExit(main())
