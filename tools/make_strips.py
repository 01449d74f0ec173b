"""Every film as one strip of pictures, with the signs that the app draws, and without words.

    python -m tools.make_strips [--seed 1] [--only FIGURE]... [--frames 12] [--edge 300]
                                [--theme light] [--out build/strips]

For viewers who have seen nothing else: for each form of each exercise, evenly spaced frames of one
whole repetition, from just before the movement begins until it is back where it began, left to
right and top to bottom. The strips get names that say nothing, in an order drawn by lot, with sides
drawn by lot; which is which is written to `key-<seed>.md` beside the folder, with columns for what
was seen. With `--only` a strip bears its figure's name, for whoever changes one.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from random import Random
from typing import NamedTuple

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QRectF, Qt  # noqa: E402
from PySide6.QtGui import QGuiApplication, QImage, QPainter  # noqa: E402

from footcare_gui.adapters.figures.reader import YamlFigures  # noqa: E402
from footcare_gui.adapters.library.reader import load_library  # noqa: E402
from footcare_gui.domain.exercises.exercise import Side  # noqa: E402
from footcare_gui.domain.exercises.routine import Item  # noqa: E402
from footcare_gui.domain.session.plan import PlanOptions  # noqa: E402
from footcare_gui.domain.session.planning import plan_exercise  # noqa: E402
from footcare_gui.domain.session.preview import FigureTempo, Preview, preview_of  # noqa: E402
from footcare_gui.figure.model.figure import Figure  # noqa: E402
from footcare_gui.figure.model.shot import Shot, ThemeName  # noqa: E402
from footcare_gui.figure.model.ways import BEFORE_MS  # noqa: E402
from footcare_gui.figure.painter.artist import FigureArtist  # noqa: E402
from footcare_gui.figure.painter.palette import load_palettes  # noqa: E402
from footcare_gui.platform import places  # noqa: E402

FIGURES = places.resources() / "figures"
COLUMNS, GAP = 4, 6


class Film(NamedTuple):
    """One form of an exercise, in motion, on one side."""

    exercise: str
    figure: Figure
    preview: Preview
    side: Side


def main(arguments: Sequence[str] | None = None) -> int:
    """Write the strips and their key; returns the exit code."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--only", action="append", default=[], metavar="FIGURE")
    parser.add_argument("--frames", type=int, default=12)
    parser.add_argument("--edge", type=int, default=300)
    parser.add_argument("--theme", choices=("light", "dark"), default="light")
    parser.add_argument("--out", type=Path, default=ROOT / "build" / "strips")
    chosen = parser.parse_args(arguments)
    app = QGuiApplication.instance() or QGuiApplication([])
    figures = YamlFigures(FIGURES)
    artist = FigureArtist(figures, load_palettes(FIGURES / "palette.json"), lambda _side: "")
    shown = list(films(figures, chosen.seed))
    if chosen.only:
        for film in shown:
            if film.figure.id in chosen.only:
                _write(artist, film, chosen, chosen.out / f"{film.figure.id}.png")
        return 0
    folder = chosen.out / str(chosen.seed)
    for number, film in enumerate(shown, start=1):
        _write(artist, film, chosen, folder / f"film_{number:02}.png")
    (chosen.out / f"key-{chosen.seed}.md").write_text(key_of(shown, chosen.seed), encoding="utf-8")
    print(folder)
    del app
    return 0


def films(figures: YamlFigures, seed: int) -> Iterator[Film]:
    """All forms with a figure of their own, in an order and with sides drawn by lot."""
    lot = Random(seed)
    library = load_library(places.library_file()).library
    items = [Item(e.id, name) for e in library.exercises.values() for name in ("", *e.variants)]
    seen: dict[str, Item] = {}
    for item in items:
        seen.setdefault(library.form(item).figure, item)
    order = list(seen.items())
    lot.shuffle(order)
    for figure_id, item in order:
        figure, form = figures.figure(figure_id), library.form(item)
        cycle_ms = figure.cycle.period_ms if figure.cycle else 0
        timing = figure.timing
        tempo = FigureTempo(timing.arrive_ms, timing.leave_ms, cycle_ms, timing.phases_ms)
        first = lot.choice((Side.LEFT, Side.RIGHT))
        plan = plan_exercise(library, item, PlanOptions())
        preview = preview_of(plan, form.steps, first, tempo)
        yield Film(item.exercise, figure, preview, preview.opening.side)


def instants_ms(film: Film, count: int) -> list[int]:
    """Evenly spaced instants of one repetition, its first and its last among them."""
    preview, timing = film.preview, film.figure.timing
    work_ms = sum(s.duration_ms for s in preview.round if s.side is film.side)
    opening_ms = preview.opening.duration_ms
    begin_ms = max(0, opening_ms - timing.arrive_ms - BEFORE_MS)
    end_ms = opening_ms + work_ms - preview.round[0].duration_ms + timing.leave_ms
    return [round(begin_ms + (end_ms - begin_ms) * k / (count - 1)) for k in range(count)]


def key_of(shown: Sequence[Film], seed: int) -> str:
    """The answer key, to be committed before anybody looks."""
    lines = [
        f"# Which film is which in set {seed}",
        "",
        "| film | exercise | figure | side | posture | prop | movement | sure | video? |",
        "|-|-|-|-|-|-|-|-|-|",
    ]
    for number, film in enumerate(shown, start=1):
        cells = f"film_{number:02} | `{film.exercise}` | `{film.figure.id}` | {film.side}"
        lines.append(f"| {cells} | | | | | |")
    return "\n".join(lines) + "\n"


def _write(artist: FigureArtist, film: Film, chosen: argparse.Namespace, file: Path) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    edge, times = chosen.edge, instants_ms(film, chosen.frames)
    rows = -(-len(times) // COLUMNS)
    step = edge + GAP
    image = QImage(COLUMNS * step + GAP, rows * step + GAP, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    for number, ms in enumerate(times):
        row, column = divmod(number, COLUMNS)
        place = QRectF(GAP + column * step, GAP + row * step, edge, edge)
        artist.paint(painter, place, _shot(film, ms, chosen.theme))
    painter.end()
    image.save(str(file))


def _shot(film: Film, ms: int, theme: ThemeName) -> Shot:
    segment, into_ms = film.preview.at(ms)
    return Shot(
        film.figure.id,
        segment=segment,
        elapsed_ms=into_ms,
        side=segment.side,
        theme=theme,
        still=False,
        letters=False,
    )


if __name__ == "__main__":
    raise SystemExit(main())
