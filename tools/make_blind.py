"""Unlabelled pictures for viewers who have seen nothing else.

    python tools/make_blind.py [--seed 1] [--out build/blind]

Writes the ten exercises' holds (480 px, light, no side's name, a side drawn by lot, shuffled) into
`build/blind/<seed>/`, under names that say nothing, and which is which into
`build/blind/key-<seed>.md`. What counts as right is in `docs/figures/answer-key.md`.
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

EDGE_PX = 480
FIGURES = places.resources() / "figures"


def main(arguments: Sequence[str] | None = None) -> int:
    """Write the pictures and their key; returns the exit code."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--out", type=Path, default=ROOT / "build" / "blind")
    options = parser.parse_args(arguments)
    app = QGuiApplication.instance() or QGuiApplication([])
    artist = FigureArtist(
        YamlFigures(FIGURES), load_palettes(FIGURES / "palette.json"), side_in_picture
    )
    folder = options.out / str(options.seed)
    folder.mkdir(parents=True, exist_ok=True)
    key = [
        f"# Which is which in set {options.seed}",
        "",
        "| picture | exercise | side |",
        "|-|-|-|",
    ]
    exercises = load_library(places.library_file()).library.exercises.values()
    for number, (exercise, side) in enumerate(drawn_by_lot(exercises, options.seed), start=1):
        name = f"picture_{number:02}.png"
        _picture(artist, exercise.usual.figure, side).save(str(folder / name))
        key.append(f"| {name} | `{exercise.id}` | {side} |")
    (options.out / f"key-{options.seed}.md").write_text("\n".join(key) + "\n", encoding="utf-8")
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
