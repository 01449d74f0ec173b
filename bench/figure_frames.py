"""What one frame of the moving figure costs in a software raster, as JSON, in ms of its thread.

Every exercise is painted through its work segment at many instants, background kept, as in a
session; the figure reported is the median frame of the dearest exercise.
"""

from __future__ import annotations

import json
import os
import statistics
import sys
import time
from pathlib import Path
from tempfile import TemporaryDirectory

os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["QT_NO_GUI_THREADPOOL"] = "1"  # as the app paints

from PySide6.QtCore import QRectF
from PySide6.QtGui import QGuiApplication, QImage, QPainter

from footcare_gui.adapters.library.cache import load_cached
from footcare_gui.adapters.pictures.folder import PictureFolder
from footcare_gui.domain.exercises.routine import Item
from footcare_gui.domain.session.plan import PlanOptions, Segment
from footcare_gui.domain.session.planning import plan_exercise
from footcare_gui.figure.model.shot import Shot
from footcare_gui.figure.painter.artist import FigureArtist
from footcare_gui.pictures.store import PictureStore
from footcare_gui.platform import places

FRAMES = 60
FRAME_MS = 33


def frame_ms(
    artist: FigureArtist, figure: str, segment: Segment, edge: int, *, lens: bool
) -> float:
    image = QImage(edge, edge, QImage.Format.Format_ARGB32_Premultiplied)
    took = []
    for number in range(-3, FRAMES):
        elapsed_ms = 137 + max(0, number) * FRAME_MS
        shot = Shot(
            figure,
            segment=segment,
            elapsed_ms=elapsed_ms,
            side=segment.side,
            still=False,
            lens=lens,
        )
        begun = time.thread_time()
        painter = QPainter(image)
        artist.paint(painter, QRectF(0, 0, edge, edge), shot)
        painter.end()
        if number >= 0:
            took.append((time.thread_time() - begun) * 1000)
    return statistics.median(took)


def main() -> int:
    QGuiApplication(sys.argv[:1])
    with TemporaryDirectory() as folder:
        root = Path(folder)
        library = load_cached(places.library_file(), root / "none", root).library
        artist = PictureStore(PictureFolder(root / "pictures")).artist
    found: dict[str, dict[str, float]] = {}
    for name, edge, lens in (("560", 560, False), ("560_lens", 560, True), ("900_lens", 900, True)):
        found[name] = {}
        for exercise in library.exercises.values():
            plan = plan_exercise(library, Item(exercise.id), PlanOptions())
            for kind in ("moving", "work"):
                segment = _segment(plan.segments, moving=kind == "moving")
                if segment is not None:
                    ms = frame_ms(artist, exercise.usual.figure, segment, edge, lens=lens)
                    found[name][f"{exercise.id} {segment.kind}"] = round(ms, 2)
    print(json.dumps(found))
    return 0


def _segment(segments: tuple[Segment, ...], *, moving: bool) -> Segment | None:
    if moving:
        return next((s for s in segments if s.kind in ("move_in", "move")), None)
    return next(s for s in segments if s.kind.is_work)


sys.exit(main())
