"""Contact sheet of every close-up: kinds × states × themes × sizes, to be looked at.

Writes `build/figures/feet.png`; `--time` also prints the CPU time that each kind takes.
"""

from __future__ import annotations

import argparse
import os
import statistics
import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QGuiApplication, QImage, QPainter

from footcare_gui.adapters.figures.reader import YamlFigures
from footcare_gui.figure.model.close_up_options import CloseUpOptions
from footcare_gui.figure.model.foot_close_up import FigureCloseUp, FootCloseUp
from footcare_gui.figure.model.shot import ThemeName
from footcare_gui.figure.painter.feet.close_up import close_up, full_card
from footcare_gui.figure.painter.lens import Circle, Content, paint_lens
from footcare_gui.figure.painter.palette import FigurePalette, load_palettes

ROOT = Path(__file__).resolve().parent.parent
FIGURES = ROOT / "resources" / "figures"
LARGE, MEDIUM, SMALL = 420, 200, 56
GAP = 12
COLUMNS = 5
TIMED_RADIUS = 150
STILL = CloseUpOptions()


@dataclass(frozen=True, slots=True)
class Cell:
    """One picture of the sheet."""

    kind: str
    t: float = 1.0
    options: CloseUpOptions = STILL
    mirrored: bool = False


def _close_ups() -> dict[str, FootCloseUp]:
    """Every close-up that a figure shows, by name."""
    figures = YamlFigures(FIGURES)
    lenses = (
        key.show.lens for name in figures.ids() for key in figures.figure(name).poses.values()
    )
    shown = [lens.close_up for lens in lenses if lens is not None]
    return {each.id: each for each in shown if not isinstance(each, FigureCloseUp)}


CLOSE_UPS = _close_ups()
HOLD = {"pencil": 0.5, "massage": 0.7, "ankle_circles": 0.25}
STILLS = tuple(Cell(kind, HOLD.get(kind, 1.0)) for kind in CLOSE_UPS)
MORE = (
    Cell("pencil", 0.0),
    Cell("pencil", 1.0),
    Cell("massage", 0.05),
    Cell("toe_press", 0.0),
    Cell("toe_press", 1.0, CloseUpOptions(feet=1)),
    Cell("toe_press", 1.0, CloseUpOptions(feet=1, view="medial")),
    Cell("toe_bend", 0.6),
    Cell("toe_side", 1.0, CloseUpOptions(direction=-1)),
    Cell("held_foot", 0.0),
    Cell("held_foot", 0.5),
)
MOTION = CloseUpOptions(cue=False, ghost=False)


def sheet(palettes: dict[ThemeName, FigurePalette]) -> QImage:
    """All pictures on one sheet."""
    rows: list[tuple[ThemeName, int, tuple[Cell, ...]]] = [("light", LARGE, STILLS)]
    rows.append(("light", LARGE, MORE))
    dark = tuple(replace(cell, mirrored=True) for cell in STILLS)
    rows.append(("dark", LARGE, dark))
    for theme in ("light", "dark"):
        rows.append((theme, MEDIUM, tuple(Cell("ankle_circles", i / 8) for i in range(8))))
        rows.append((theme, MEDIUM, STILLS))
        rows.append((theme, SMALL, STILLS))
    width = COLUMNS * (LARGE + GAP) + GAP
    height = sum(_block_height(size, len(cells), width) for _, size, cells in rows) + GAP
    image = QImage(width, height, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(QColor("white"))
    painter = QPainter(image)
    top = GAP
    for theme, size, cells in rows:
        _paint_block(painter, palettes[theme], size, cells, width, top)
        top += _block_height(size, len(cells), width)
    painter.end()
    return image


def _per_row(size: int, width: int) -> int:
    return (width - GAP) // (size + GAP)


def _block_height(size: int, count: int, width: int) -> int:
    return -(-count // _per_row(size, width)) * (size + GAP)


def _paint_block(  # noqa: PLR0917
    painter: QPainter,
    palette: FigurePalette,
    size: int,
    cells: tuple[Cell, ...],
    width: int,
    top: int,
) -> None:
    per_row = _per_row(size, width)
    for index, cell in enumerate(cells):
        x = GAP + index % per_row * (size + GAP)
        y = top + index // per_row * (size + GAP)
        _paint_cell(painter, palette, QRectF(x, y, size, size), cell)


def _paint_cell(painter: QPainter, palette: FigurePalette, rect: QRectF, cell: Cell) -> None:
    if rect.width() <= SMALL:
        options = replace(cell.options, ghost=False)
        full_card(
            painter,
            rect,
            palette,
            CLOSE_UPS[cell.kind],
            t=cell.t,
            options=options,
            mirrored=cell.mirrored,
        )
        return
    painter.fillRect(rect, palette.card)
    paint_lens(
        painter,
        palette,
        Circle(complex(rect.center().x(), rect.center().y()), rect.width() * 0.475),
        Content(
            lambda inner: close_up(inner, palette, CLOSE_UPS[cell.kind], cell.t, cell.options),
            mirrored=cell.mirrored,
        ),
    )


def timings(palette: FigurePalette) -> list[str]:
    """Median CPU milliseconds of a lens for each kind: a still, a cached and a new moving frame."""
    lines = []
    for kind in CLOSE_UPS:

        def held(_: int, kind: str = kind) -> None:
            _lens(palette, kind, 0.6, MOTION)

        def still(_: int, kind: str = kind) -> None:
            _lens(palette, kind, HOLD.get(kind, 1.0), STILL)

        def moving(index: int, kind: str = kind) -> None:
            _lens(palette, kind, 0.11 + index / 60, MOTION)

        times = [f"{_median_ms(paint):5.2f}" for paint in (still, held, moving)]
        lines.append(f"{kind:14s} still {times[0]}  held {times[1]}  moving {times[2]} ms")
    return lines


_IMAGE: list[QImage] = []


def _lens(palette: FigurePalette, kind: str, t: float, options: CloseUpOptions) -> None:
    size = 2 * TIMED_RADIUS + 20
    if not _IMAGE:
        _IMAGE.append(QImage(size, size, QImage.Format.Format_ARGB32_Premultiplied))
    painter = QPainter(_IMAGE[0])
    middle = complex(size / 2, size / 2)
    paint_lens(
        painter,
        palette,
        Circle(middle, TIMED_RADIUS),
        Content(lambda inner: close_up(inner, palette, CLOSE_UPS[kind], t, options)),
    )
    painter.end()


def _median_ms(paint: Callable[[int], None], count: int = 30) -> float:
    times = []
    for index in range(count):
        start = time.process_time()
        paint(index)
        times.append((time.process_time() - start) * 1000)
    return statistics.median(times)


def main() -> None:
    """Render the sheet."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--out", type=Path, default=ROOT / "build/figures/feet.png")
    parser.add_argument("--time", action="store_true", help="print milliseconds a lens")
    arguments = parser.parse_args()
    application = QGuiApplication([])
    palettes = load_palettes(FIGURES / "palette.json")
    themes: tuple[ThemeName, ...] = ("light", "dark")
    colours = {theme: palettes.palette(theme) for theme in themes}
    arguments.out.parent.mkdir(parents=True, exist_ok=True)
    sheet(colours).save(str(arguments.out))
    if arguments.time:
        print("\n".join(timings(colours["light"])))
    application.quit()


if __name__ == "__main__":
    main()
