"""What one frame of the moving figure costs in a software raster, as JSON, in ms of its thread.

Every exercise is painted through its work segment at many instants, background kept, as in a
session: nearly all movement there has been seen before, in an earlier round or repetition. The
first time is reported by itself, as `first_…`. The figure reported is the median frame of the
dearest exercise.
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

FRAMES, FRAME_MS = 60, 33
TIMES_FROM_MS = (137, 148, 159)
"""A movement is painted three times, never at the same instants; the first and the last count."""


def frame_ms(
    artist: FigureArtist, figure: str, segment: Segment, edge: int, *, lens: bool
) -> tuple[float, float]:
    """Of a movement that comes again, and of its first two seconds."""
    image = QImage(edge, edge, QImage.Format.Format_ARGB32_Premultiplied)
    took = []
    instants = [from_ms + n * FRAME_MS for from_ms in TIMES_FROM_MS for n in range(FRAMES)]
    for elapsed_ms in (*instants[:1] * 3, *instants):
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
        took.append((time.thread_time() - begun) * 1000)
    return statistics.median(took[-FRAMES:]), statistics.median(took[3 : 3 + FRAMES])


def main() -> int:
    QGuiApplication(sys.argv[:1])
    with TemporaryDirectory() as folder:
        root = Path(folder)
        library = load_cached(places.library_file(), root / "none", root).library
        artist = PictureStore(PictureFolder(root / "pictures")).artist
    found: dict[str, dict[str, float]] = {}
    for name, edge, lens in (("560", 560, False), ("560_lens", 560, True), ("900_lens", 900, True)):
        found[name], found[f"first_{name}"] = {}, {}
        for exercise in library.exercises.values():
            plan = plan_exercise(library, Item(exercise.id), PlanOptions())
            for kind in ("moving", "work"):
                segment = _segment(plan.segments, moving=kind == "moving")
                what = "" if segment is None else f"{exercise.id} {segment.kind}"
                if segment is not None and what not in found[name]:
                    took = frame_ms(artist, exercise.usual.figure, segment, edge, lens=lens)
                    found[name][what], found[f"first_{name}"][what] = (round(ms, 2) for ms in took)
    print(json.dumps(found))
    return 0


def _segment(segments: tuple[Segment, ...], *, moving: bool) -> Segment | None:
    if moving:
        return next((s for s in segments if s.kind in ("move_in", "move")), None)
    return next(s for s in segments if s.kind.is_work)


sys.exit(main())
