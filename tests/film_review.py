"""Goes through a film with the journal beside it and writes down everything that is not smooth."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QImage, QPainter

from footcare_gui.domain.exercises.routine import Library
from footcare_gui.domain.session import events as e
from footcare_gui.domain.session.plan import Segment
from footcare_gui.domain.session.readout import Mode, Readout
from footcare_gui.figure.model.figure import Figure
from tests.figure_frames import FIGURES
from tests.film import Frame, Story
from tests.film_judge import FAR, PIECE, amount, reach
from tests.film_motion import bound_px, fades, lens_square, standing, swaps_lens

SLACK_PX = 3
"""Breathing (.02 HH), and edges that fall between two pixels."""

PAINTED_AFTER_MS = 130
"""A picture on the screen may be this old: a breathing figure is painted every 120 ms."""

SLID_PX = 1
"""Nothing that stands may need more than the next pixel to be explained."""

WASHED_MS = 2_000
"""By then the wash at a change of segment is over."""

FADE_MS = 600
LARGEST_STEP = 0.8
"""Of all the change in a fade, this share may lie in one step; of a cut, all of it does."""

_ISOLATED = 5
"""A step may hold 330 ms of motion and the one beside it 70: a picture may be 130 ms old."""

_LEAST_CARD = 200


@dataclass(frozen=True, slots=True)
class Still:
    """One frame, with what was known about it.

    Attributes:
        now: What ran.
        card: Where the picture was in the column.
        picture: The picture without its round corners' surroundings.
        beside: The colours close to it.
    """

    at_s: float
    now: Readout
    card: QRect
    picture: QImage
    beside: frozenset[int] = frozenset()


@dataclass(frozen=True, slots=True)
class Finding:
    """Something that is not smooth.

    Attributes:
        what: `pop`, `slide`, `jump` or `stain`.
        at_s: When, on the camera's clock.
        where: Exercise, kind and elapsed time.
        measure: What was measured.
    """

    what: str
    at_s: float
    where: str
    measure: str

    def __str__(self) -> str:
        return f"{self.what} in {self.where}: {self.measure}"


@dataclass
class Review:
    """What a film came to.

    Attributes:
        findings: All that is not smooth.
        pairs: How many pairs of frames were looked at, by exercise.
        reaches: The farthest that anything moved in one pair, and what was declared, by exercise.
        seams: The farthest at a change of segment, by exercise.
        slid: The farthest that a standing foot moved, by exercise.
        fades: The largest step of each fade.
    """

    findings: list[Finding] = field(default_factory=list)
    pairs: dict[str, int] = field(default_factory=lambda: defaultdict(int))
    reaches: dict[str, tuple[int, float]] = field(default_factory=dict)
    seams: dict[str, int] = field(default_factory=lambda: defaultdict(int))
    slid: dict[str, int] = field(default_factory=lambda: defaultdict(int))
    fades: list[float] = field(default_factory=list)


def card_in(column: QImage) -> QRect | None:
    """The picture's square: the longest piece of the middle line that is not ground."""
    middle = column.width() // 2
    line = column.copy(middle, 0, 1, column.height())
    ground = column.pixel(2, column.height() // 2)
    best = run = 0
    bottom = 0
    for y in range(column.height()):
        run = run + 1 if line.pixel(0, y) != ground else 0
        if run > best:
            best, bottom = run, y
    if best < _LEAST_CARD:
        return None
    across = column.copy(0, bottom - best // 2, column.width(), 1)
    left = next(x for x in range(column.width()) if across.pixel(x, 0) != ground)
    return QRect(left, bottom - best + 1, best, best)


def stills(frames: Iterable[Frame], told: Story) -> Iterator[Still]:
    """The frames of the session with what ran in each."""
    for frame in frames:
        if not told.covers(frame.at_s):
            continue
        column = frame.column()
        card = card_in(column)
        if card is not None:
            picture, beside = _inside(column, card), _beside(column, card)
            yield Still(frame.at_s, told.at(frame.at_s), card, picture, beside)


def _beside(column: QImage, card: QRect) -> frozenset[int]:
    """The colours just outside the round corners and at the left edge of the column."""
    inner = card.adjusted(1, 1, -1, -1)
    corners = (inner.topLeft(), inner.topRight(), inner.bottomLeft(), inner.bottomRight())
    sides = (QPoint(card.left() - 6, card.center().y()), QPoint(2, card.center().y()))
    return frozenset(column.pixel(point) for point in (*corners, *sides))


def _inside(column: QImage, card: QRect) -> QImage:
    """The card alone; what lies outside its round corners is blacked out."""
    corner = round(card.height() * 0.02)
    picture = column.copy(card)
    painter = QPainter(picture)
    for x in (0, card.width() - corner):
        for y in (0, card.height() - corner):
            painter.fillRect(QRect(x, y, corner, corner), Qt.GlobalColor.black)
    painter.end()
    return picture


@dataclass
class Reviewer:
    """Looks at pairs of frames.

    Attributes:
        library: Which figure belongs to which form.
        told: What ran.
    """

    library: Library
    told: Story
    review: Review = field(default_factory=Review)
    _stood: dict[object, QImage] = field(default_factory=dict)

    def look(self, film: Sequence[Still]) -> Review:
        """Look at all of it."""
        cuts_s = self._cuts_s()
        measured: list[tuple[Still, Still, int, float]] = []
        fading: dict[object, list[float]] = defaultdict(list)
        for one, other in pairwise(film):
            fade = self._fade_of(one, other, cuts_s)
            if fade is not None:
                fading[fade].append(_change(one, other))
                continue
            if one.card.size() != other.card.size():
                self._find("jump", other, "the picture changed its size")
                continue
            measured.append((one, other, *self._measure(one, other)))
            self._look_at_feet(one, other)
        self._judge(measured)
        self._judge_fades(fading)
        self._look_beside(film)
        return self.review

    def _cuts_s(self) -> list[float]:
        """When something was shown to which no movement leads."""
        cuts, place = [], self.told.plan.segments[0].place
        for event in self.told.events:
            if not isinstance(event, e.SegmentStarted):
                continue
            segment = self.told.plan.segments[event.index]
            if event.cause is not e.Cause.TIME or segment.place != place:
                cuts.append(self.told.origin_s + event.at_ms / 1000)
            place = segment.place
        return cuts

    def _fade_of(self, one: Still, other: Still, cuts_s: list[float]) -> object | None:
        """The fade that a pair lies in, as far as one is declared."""
        lag_s = PAINTED_AFTER_MS / 1000
        for cut_s in cuts_s:
            if one.at_s < cut_s + FADE_MS / 1000 + lag_s and other.at_s > cut_s:
                return cut_s
        for still in (one, other):
            span = fades(self._figure(still.now.segment), still.now.segment)
            late_ms = still.now.elapsed_ms
            if span and span[0] < late_ms < span[1] + PAINTED_AFTER_MS + 200:
                return (still.now.segment.group, "side")
        if self.told.at(one.at_s - lag_s).mode is not other.now.mode:
            return (other.at_s, "veil")
        return None

    def _measure(self, one: Still, other: Still) -> tuple[int, float]:
        figure, segment = self._figure(other.now.segment), other.now.segment
        first, second = one.picture, other.picture
        if any(swaps_lens(figure, it.now.segment, it.now.elapsed_ms) for it in (one, other)):
            at_ms = other.now.elapsed_ms
            square = lens_square(figure, segment, at_ms, other.card)
            first, second = (_covered(picture, square) for picture in (first, second))
        went = reach(first, second)
        after_ms = round((other.at_s - one.at_s) * 1000)
        since_ms = other.now.elapsed_ms - after_ms - PAINTED_AFTER_MS
        bound = bound_px(figure, segment, (max(0, since_ms), other.now.elapsed_ms), other.card)
        if since_ms < 0 and one.now.segment is not segment:
            before, left_at_ms = one.now.segment, one.now.elapsed_ms
            left_ms = (left_at_ms - PAINTED_AFTER_MS, left_at_ms)
            bound += bound_px(self._figure(before), before, left_ms, one.card)
        if other.now.mode in (Mode.PAUSED, Mode.SLEPT, Mode.LEAD):
            bound = 0.0
        return went, bound + SLACK_PX

    def _judge(self, measured: list[tuple[Still, Still, int, float]]) -> None:
        for number, (one, other, went, bound) in enumerate(measured):
            name = other.now.segment.exercise
            self.review.pairs[name] += 1
            self.review.reaches[name] = max(self.review.reaches.get(name, (0, 0.0)), (went, bound))
            is_seam = one.now.segment is not other.now.segment
            if is_seam:
                self.review.seams[name] = max(self.review.seams[name], went)
            beside = [
                measured[i][2]
                for i in range(max(0, number - 2), min(len(measured), number + 3))
                if i != number
            ]
            lonely = went > SLACK_PX * 2 and went > _ISOLATED * max(beside, default=0) + SLACK_PX
            if went > bound or lonely:
                said = "something came or went at once" if went == FAR else f"{went} px"
                self._find("jump" if is_seam else "pop", other, f"{said}, declared {bound:.1f} px")

    def _look_at_feet(self, one: Still, other: Still) -> None:
        segment = other.now.segment
        if one.now.segment is not segment or other.now.mode is not Mode.RUNNING:
            return
        pieces = standing(self._figure(segment), segment, one.now.elapsed_ms, other.card)
        later = standing(self._figure(segment), segment, other.now.elapsed_ms, other.card)
        for flank, piece in pieces.items():
            if later.get(flank) != piece:
                continue
            key = (segment, flank, piece.getRect())
            stood = self._stood.setdefault(key, one.picture.copy(piece))
            went = reach(stood, other.picture.copy(piece), PIECE)
            name = segment.exercise
            self.review.slid[name] = max(self.review.slid[name], went)
            if went > SLID_PX:
                self._find("slide", other, f"the {flank} foot, {went} px")

    def _look_beside(self, film: Sequence[Still]) -> None:
        """Nothing of the wash at a change stays beside the picture."""
        for still in film:
            over = still.now.mode is Mode.RUNNING and still.now.elapsed_ms > WASHED_MS
            if over and len(still.beside) > 1:
                self._find("stain", still, f"{len(still.beside)} colours beside the picture")

    def _judge_fades(self, fading: dict[object, list[float]]) -> None:
        for key, steps in fading.items():
            if isinstance(key, tuple) and key[1] == "veil":
                continue
            total = sum(steps)
            largest = max(steps) / total if total else 0.0
            self.review.fades.append(largest)
            if largest > LARGEST_STEP and max(steps) > 1.0:
                at_s = key if isinstance(key, float) else 0.0
                said = f"{largest:.0%} of a fade in one step"
                self.review.findings.append(Finding("jump", at_s, str(key), said))

    def _figure(self, segment: Segment) -> Figure:
        form = self.library.exercises[segment.exercise].form(segment.variant)
        return FIGURES.figure(form.figure)

    def _find(self, what: str, still: Still, measure: str) -> None:
        now = still.now
        where = f"{now.segment.exercise} {now.segment.kind} {now.segment.phase}".strip()
        where += f" at {now.elapsed_ms / 1000:.2f} s"
        self.review.findings.append(Finding(what, still.at_s, where, measure))


def _change(one: Still, other: Still) -> float:
    return amount(one.picture.scaled(256, 256), other.picture.scaled(256, 256))


def _covered(picture: QImage, square: QRect | None) -> QImage:
    covered = picture.copy()
    if square is not None:
        painter = QPainter(covered)
        painter.fillRect(square, Qt.GlobalColor.gray)
        painter.end()
    return covered
