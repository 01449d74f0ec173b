"""Unlabelled pictures for viewers who have seen nothing else.

    python -m tools.make_blind [--seed 1]... [--out build/blind] [--key FILE]

Writes the ten exercises' holds (480 px, light, no side's name, a side drawn by lot, shuffled), once
for each seed and numbered on from one to the next. Files say nothing but their number, and every
picture bears it, too. Which is which is written from the same list into `key.md` beside the
folder, or to FILE. What counts as right is in `docs/figures/answer-key.md`.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Iterable, Sequence
from pathlib import Path
from random import Random

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QRectF, Qt  # noqa: E402
from PySide6.QtGui import QGuiApplication, QImage, QPainter  # noqa: E402

from footcare_gui.adapters.figures.reader import YamlFigures  # noqa: E402
from footcare_gui.adapters.library.reader import load_library  # noqa: E402
from footcare_gui.domain.exercises.exercise import Exercise, Side  # noqa: E402
from footcare_gui.figure.model.shot import Shot  # noqa: E402
from footcare_gui.figure.painter.artist import FigureArtist  # noqa: E402
from footcare_gui.figure.painter.palette import load_palettes  # noqa: E402
from footcare_gui.platform import places  # noqa: E402
from footcare_gui.texts.figure import side_in_picture  # noqa: E402
from tools.make_strips import numbered  # noqa: E402

EDGE_PX = 480
FIGURES = places.resources() / "figures"


def main(arguments: Sequence[str] | None = None) -> int:
    """Write the pictures and their key; returns the exit code."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seed", type=int, action="append", metavar="SEED")
    parser.add_argument("--out", type=Path, default=ROOT / "build" / "blind")
    parser.add_argument("--key", type=Path, metavar="FILE")
    options = parser.parse_args(arguments)
    app = QGuiApplication.instance() or QGuiApplication([])
    artist = FigureArtist(
        YamlFigures(FIGURES), load_palettes(FIGURES / "palette.json"), side_in_picture
    )
    folder = options.out / "stills"
    folder.mkdir(parents=True, exist_ok=True)
    exercises = load_library(places.library_file()).library.exercises.values()
    seeds = options.seed or [1]
    key = [
        "# Which still is which",
        "",
        f"Written by `python -m tools.make_blind {' '.join(f'--seed {s}' for s in seeds)}` with",
        "the pictures, and committed before anybody looked. What counts as right stands in",
        "[answer-key.md](answer-key.md).",
        "",
        "| still | seed | exercise | side |",
        "|-|-|-|-|",
    ]
    number = 0
    for seed in seeds:
        for exercise, side in drawn_by_lot(exercises, seed):
            number += 1
            name = f"still_{number:02}"
            picture = _picture(artist, exercise.usual.figure, side)
            numbered(picture, f"{number}").save(str(folder / f"{name}.png"))
            key.append(f"| {name} | {seed} | {exercise.id} | {side} |")
    file = options.key or options.out / "key.md"
    file.write_text("\n".join(key) + "\n", encoding="utf-8")
    print(folder)
    del app
    return 0


def drawn_by_lot(exercises: Iterable[Exercise], seed: int) -> list[tuple[Exercise, Side]]:
    """All exercises in an order drawn by lot, each with a side drawn by lot."""
    lot = Random(seed)
    shuffled = [
        (e, lot.choice((Side.LEFT, Side.RIGHT)) if e.usual.dosage.sides.is_sided else Side.BOTH)
        for e in exercises
    ]
    lot.shuffle(shuffled)
    return shuffled


def _picture(artist: FigureArtist, figure: str, side: Side) -> QImage:
    image = QImage(EDGE_PX, EDGE_PX, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    artist.paint(painter, QRectF(image.rect()), Shot(figure, side=side, letters=False))
    painter.end()
    return image


if __name__ == "__main__":
    raise SystemExit(main())
