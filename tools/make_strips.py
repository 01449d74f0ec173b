"""Every film as pictures one after another, with the signs that the app draws, and without words.

    python -m tools.make_strips [--seed 1] [--only FIGURE]... [--frames 12] [--edge 400]
                                [--theme light] [--out build/strips] [--key FILE]

For viewers who have seen nothing else: for each form of each exercise, evenly spaced frames of one
whole repetition, from just before the movement begins until it is back where it began. The films
come in an order and on sides drawn by lot, a folder each: all frames on one strip, and every frame
alone. Folders and files say nothing but their number, and every picture bears that number, too:
then nobody who looks at two at once mixes them up. Which is which is written from the same list,
with what counts as right from `docs/figures/motion-key.md`, into `key-<seed>.md` beside the folder,
or to FILE. With `--only` a strip bears its figure's name, for whoever changes one.
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
ANSWERS = ROOT / "docs" / "figures" / "motion-key.md"
COLUMNS, GAP, PLATE = 4, 6, 28


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
    parser.add_argument("--edge", type=int, default=400)
    parser.add_argument("--theme", choices=("light", "dark"), default="light")
    parser.add_argument("--out", type=Path, default=ROOT / "build" / "strips")
    parser.add_argument("--key", type=Path, metavar="FILE")
    chosen = parser.parse_args(arguments)
    app = QGuiApplication.instance() or QGuiApplication([])
    figures = YamlFigures(FIGURES)
    artist = FigureArtist(figures, load_palettes(FIGURES / "palette.json"), lambda _side: "")
    shown = list(films(figures, chosen.seed))
    if chosen.only:
        for film in shown:
            if film.figure.id in chosen.only:
                _save(_strip(artist, film, chosen), chosen.out / f"{film.figure.id}.png")
        return 0
    folder = chosen.out / str(chosen.seed)
    for number, film in enumerate(shown, start=1):
        _write(artist, film, chosen, folder / film_name(number))
    key = chosen.key or chosen.out / f"key-{chosen.seed}.md"
    key.write_text(key_of(shown, chosen.seed, answers()), encoding="utf-8")
    print(folder)
    del app
    return 0


def film_name(number: int) -> str:
    """What a film is called in its folder and in the key."""
    return f"film_{number:02}"


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


def answers(file: Path = ANSWERS) -> dict[str, list[str]]:
    """What counts as right of each figure: posture, side, prop, what moves, what stays."""
    rows = [line.strip("| ").split(" | ") for line in file.read_text("utf-8").splitlines()]
    return {row[0]: row[1:] for row in rows if len(row) == 6 and row[0] != "film"}


def key_of(shown: Sequence[Film], seed: int, right: dict[str, list[str]]) -> str:
    """The answer key, to be committed before anybody looks."""
    lines = [
        f"# Which film is which in set {seed}",
        "",
        f"Written by `python -m tools.make_strips --seed {seed}` with the pictures, and committed",
        "before anybody looked. What is enough stands in [motion-key.md](motion-key.md).",
        "",
        "| film | figure | side that works | posture | prop | what moves, and which way "
        "| what stays or is held |",
        "|-|-|-|-|-|-|-|",
    ]
    for number, film in enumerate(shown, start=1):
        posture, leg, *rest = right[film.figure.id]
        side = f"**{film.side}**: {leg}"
        cells = [film_name(number), film.figure.id, side, posture, *rest]
        lines.append(f"| {' | '.join(cells)} |")
    return "\n".join(lines) + "\n"


def _write(artist: FigureArtist, film: Film, chosen: argparse.Namespace, folder: Path) -> None:
    """One film's folder: its strip, and every frame with the film's number and its own."""
    number = int(folder.name.rpartition("_")[2])
    _save(numbered(_strip(artist, film, chosen), f"{number}"), folder / "strip.png")
    for count, ms in enumerate(instants_ms(film, chosen.frames), start=1):
        frame = _page(chosen.edge, chosen.edge)
        _paint(artist, frame, QRectF(frame.rect()), _shot(film, ms, chosen.theme))
        plate = f"{number}:  {count} / {chosen.frames}"
        _save(numbered(frame, plate), folder / f"{folder.name}_frame_{count:02}.png")


def _strip(artist: FigureArtist, film: Film, chosen: argparse.Namespace) -> QImage:
    """All frames, left to right and top to bottom."""
    edge, times = chosen.edge, instants_ms(film, chosen.frames)
    step = edge + GAP
    image = _page(COLUMNS * step + GAP, -(-len(times) // COLUMNS) * step + GAP)
    for number, ms in enumerate(times):
        row, column = divmod(number, COLUMNS)
        place = QRectF(GAP + column * step, GAP + row * step, edge, edge)
        _paint(artist, image, place, _shot(film, ms, chosen.theme))
    return image


def _page(width: int, height: int) -> QImage:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    return image


def _paint(artist: FigureArtist, image: QImage, place: QRectF, shot: Shot) -> None:
    painter = QPainter(image)
    artist.paint(painter, place, shot)
    painter.end()


def numbered(image: QImage, plate: str) -> QImage:
    """The picture with its number under it."""
    page = _page(image.width(), image.height() + PLATE)
    painter = QPainter(page)
    painter.drawImage(0, 0, image)
    font = painter.font()
    font.setPixelSize(PLATE - 10)
    painter.setFont(font)
    under = QRectF(GAP, image.height(), image.width() - 2 * GAP, PLATE)
    painter.drawText(under, Qt.AlignmentFlag.AlignCenter, plate)
    painter.end()
    return page


def _save(image: QImage, file: Path) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
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
