"""Goes through a film with the journal beside it and writes down everything that is not smooth."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from itertools import pairwise

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QImage, QPainter

from footcare_gui.domain.exercises.routine import Library
from footcare_gui.domain.session import events as e
from footcare_gui.domain.session.glance import Mode
from footcare_gui.domain.session.plan import Segment
from footcare_gui.domain.session.readout import Readout
from footcare_gui.figure.model.figure import Figure
from footcare_gui.figure.model.shot import ThemeName
from footcare_gui.views.dissolve import DISSOLVE_MS
from tests.figure_frames import FIGURES
from tests.film import Story
from tests.film_edges import body_colours, edge_colours, is_of
from tests.film_findings import Finding, Place, Review, Step
from tests.film_judge import FAR, PIECE, amount, reach
from tests.film_motion import bound_px, fades, lens_square, standing, swaps_lens
from tests.film_signs import AGES_MS, SignFinder, both, share_of
from tests.film_stills import Still
from tests.film_sync import Ages

SLACK_PX = 3
"""Breathing (.02 HH), and edges that fall between two pixels."""

PAINTED_AFTER_MS = 130
"""A picture on the screen may be this old: a breathing figure is painted every 120 ms."""

SLID_PX = 1
"""Nothing that stands may need more than the next pixel to be explained."""

WASHED_MS = 2_000
"""By then the wash at a change of segment is over."""

LARGEST_STEP = 0.8
"""Of all the change in a fade, this share may lie in one step; of a cut, all of it does."""

_LAG_S = PAINTED_AFTER_MS / 1000
_LEAST_CHANGE = 1.0
"""Where less than one level of 255 changed in all there is nothing to judge."""
_FADED_AFTER_MS = 400
"""On a busy machine a fade may end so much later; nothing is judged before it has."""
_ISOLATED = 5
"""A step may hold 330 ms of motion and the one beside it 70: a picture may be 130 ms old."""

MOST_HIDDEN = 0.25
"""More of a picture than this no signs may cover: what they cover nobody judges."""


@dataclass
class Reviewer:
    """Looks at pairs of frames.

    Attributes:
        library: Which figure belongs to which form.
        told: What ran.
        theme: Of the film.
    """

    library: Library
    told: Story
    theme: ThemeName = "light"
    review: Review = field(default_factory=Review)
    _ages: Ages = field(init=False)
    _signs: SignFinder = field(init=False)
    _stood: dict[object, tuple[QImage, QImage | None]] = field(default_factory=dict)
    _fade: object = None
    _fading: list[tuple[float, Still, Still]] = field(default_factory=list)

    def __post_init__(self) -> None:
        self._ages = Ages(self.told, self.library, self.theme)
        self._signs = SignFinder(self.theme)

    def look(self, film: Iterable[Still]) -> Review:
        """Look at all of it; no more than two frames are kept at a time."""
        cuts_s, body = self._cuts_s(), body_colours(self._signs.palette)
        measured: list[Step] = []
        for one, other in pairwise(map(self._with_signs, film)):
            self._look_at_edges(other, body)
            self._look_at_signs(other)
            fade = self._fade_of(one, other, cuts_s)
            if fade != self._fade:
                self._judge_fade()
                self._fade = fade
            if fade is not None:
                self._fading.append((_change(one, other), one, other))
            elif one.card.size() != other.card.size():
                self._find("jump", other, "the picture changed its size")
            else:
                before = measured[-1].went if measured else 0
                measured.append(self._measure(one, other, before))
                self._look_at_feet(one, other)
        self._judge_fade()
        self._judge(measured)
        return self.review

    def _with_signs(self, still: Still, late_ms: int = 0) -> Still:
        """The frame, and where signs may be in it, whatever its age."""
        instants = []
        for age_ms in (*AGES_MS, late_ms):
            then = self.told.at(still.at_s - age_ms / 1000)
            instants.append((self._figure(then.segment).id, then.segment, then.figure_ms))
        return replace(still, signs=self._signs.find(instants, still.picture.size()))

    def _look_at_signs(self, still: Still) -> None:
        name, share = still.now.segment.exercise, share_of(still.signs)
        self.review.hidden[name] = max(self.review.hidden[name], share)
        if share > MOST_HIDDEN:
            self._find("hidden", still, f"{share:.0%} of the picture are signs")

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
        for cut_s in cuts_s:
            if one.at_s < cut_s + (DISSOLVE_MS + _FADED_AFTER_MS) / 1000 and other.at_s > cut_s:
                return cut_s
        for still in (one, other):
            span = fades(self._figure(still.now.segment), still.now.segment)
            late_ms = still.now.figure_ms
            if span and span[0] < late_ms < span[1] + _FADED_AFTER_MS:
                return (still.now.segment.group, "side")
        return None

    def _measure(self, one: Still, other: Still, before: int) -> Step:
        went, late_ms = self._went(one, other), 0
        then, now = self.told.at(one.at_s - _LAG_S), other.now
        bound = self._bound(then, now, other.card) + SLACK_PX
        if went > bound or _leaps(went, before):
            ages_ms = [self._ages.of(still) for still in (one, other)]
            late_ms = max(ages_ms)
            if late_ms > PAINTED_AFTER_MS:
                late = [self._with_signs(*each) for each in zip((one, other), ages_ms, strict=True)]
                went = self._went(*late)
                then, now = (
                    self.told.at(still.at_s - age_ms / 1000)
                    for still, age_ms in zip(late, ages_ms, strict=True)
                )
                bound = max(bound, self._bound(then, now, other.card) + SLACK_PX)
        is_seam = one.now.segment is not other.now.segment
        return Step(Place(other.at_s, other.now), is_seam, went, bound, late_ms)

    def _went(self, one: Still, other: Still) -> int:
        """How far anything moved, where no sign is and no close-up gives way to another."""
        figure, segment = self._figure(other.now.segment), other.now.segment
        first, second = one.picture, other.picture
        if any(swaps_lens(figure, it.now.segment, it.now.figure_ms) for it in (one, other)):
            square = lens_square(figure, segment, other.now.figure_ms, other.card)
            first, second = (_covered(picture, square) for picture in (first, second))
        return reach(first, second, hidden=both(one.signs, other.signs))

    def _bound(self, then: Readout, now: Readout, card: QRect) -> float:
        """How far anything may get from one instant to another; nowhere while time stands still."""
        figure = self._figure(now.segment)
        if then.segment is now.segment:
            return bound_px(figure, now.segment, (then.figure_ms, now.figure_ms), card)
        before = self._figure(then.segment)
        left_ms = (then.figure_ms, max(then.figure_ms, then.length_ms))
        return bound_px(before, then.segment, left_ms, card) + bound_px(
            figure, now.segment, (0, now.figure_ms), card
        )

    def _judge(self, measured: list[Step]) -> None:
        for number, (to, is_seam, went, bound, late_ms) in enumerate(measured):
            name = to.now.segment.exercise
            self.review.pairs[name] += 1
            self.review.reaches[name] = max(self.review.reaches.get(name, (0, 0.0)), (went, bound))
            if is_seam:
                self.review.seams[name] = max(self.review.seams[name], went)
            around = range(max(0, number - 2), min(len(measured), number + 3))
            beside = [measured[i].went for i in around if i != number]
            if late_ms > PAINTED_AFTER_MS:
                self.review.late_ms.append(late_ms)
            lonely = late_ms <= PAINTED_AFTER_MS and _leaps(went, max(beside, default=0))
            if went > bound or lonely:
                said = "something came or went at once" if went == FAR else f"{went} px"
                self._find("jump" if is_seam else "pop", to, f"{said}, declared {bound:.1f} px")

    def _look_at_feet(self, one: Still, other: Still) -> None:
        segment = other.now.segment
        if one.now.segment is not segment or other.now.mode is not Mode.RUNNING:
            return
        pieces = standing(self._figure(segment), segment, one.now.figure_ms, other.card)
        later = standing(self._figure(segment), segment, other.now.figure_ms, other.card)
        for flank, piece in pieces.items():
            if later.get(flank) != piece:
                continue
            key = (segment, flank, piece.getRect())
            stood, signs = self._stood.setdefault(key, (one.picture.copy(piece), one.signs))
            hidden = both(signs, other.signs)
            hidden = hidden and hidden.copy(piece)
            went = reach(stood, other.picture.copy(piece), PIECE, hidden)
            name = segment.exercise
            self.review.slid[name] = max(self.review.slid[name], went)
            if went > SLID_PX:
                self._find("slide", other, f"the {flank} foot, {went} px")

    def _look_at_edges(self, still: Still, body: frozenset[int]) -> None:
        """Nothing of the wash at a change stays beside the picture, nothing of the body is cut.

        While two pictures dissolve, what stands at an edge has a colour between those of both.
        """
        if still.now.elapsed_ms < DISSOLVE_MS + _FADED_AFTER_MS:
            return
        over = still.now.mode is Mode.RUNNING and still.now.elapsed_ms > WASHED_MS
        if over and len(still.beside) > 1:
            self._find("stain", still, f"{len(still.beside)} colours beside the picture")
        cut = sorted(colour for colour in edge_colours(still.picture) if is_of(colour, body))
        if cut:
            said = ", ".join(f"#{colour & 0xFFFFFF:06X}" for colour in cut[:3])
            self._find("cut", still, f"colours of the body at the picture's edge: {said}")

    def _judge_fade(self) -> None:
        """A fade is over: none of its steps was all of it, unless the picture before was late."""
        if not self._fading:
            return
        total = sum(step for step, _, _ in self._fading)
        change, one, other = max(self._fading, key=lambda step: step[0])
        share = change / total if total else 0.0
        if share > LARGEST_STEP and change > _LEAST_CHANGE:
            age_ms = self._ages.of(one)
            if age_ms > PAINTED_AFTER_MS:
                self.review.late_ms.append(age_ms)
            else:
                self._find("jump", other, f"{share:.0%} of a fade in one step")
        else:
            self.review.fades.append(share)
        self._fading.clear()

    def _figure(self, segment: Segment) -> Figure:
        form = self.library.exercises[segment.exercise].form(segment.variant)
        return FIGURES.figure(form.figure)

    def _find(self, what: str, at: Still | Place, measure: str) -> None:
        place = Place(at.at_s, at.now)
        self.review.findings.append(Finding(what, at.at_s, str(place), measure))


def _leaps(went: int, beside: int) -> bool:
    """Whether a step is out of all proportion to those beside it."""
    return went > SLACK_PX * 2 and went > _ISOLATED * beside + SLACK_PX


def _change(one: Still, other: Still) -> float:
    return amount(one.picture.scaled(256, 256), other.picture.scaled(256, 256))


def _covered(picture: QImage, square: QRect | None) -> QImage:
    covered = picture.copy()
    if square is not None:
        painter = QPainter(covered)
        painter.fillRect(square, Qt.GlobalColor.gray)
        painter.end()
    return covered
