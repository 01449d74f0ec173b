"""The artist: paints any shot of any figure into a rectangle."""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass, replace
from typing import Protocol

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPainterPath

from footcare_gui.domain.exercises.exercise import Side
from footcare_gui.domain.exercises.person import DEFAULT_PERSON, Person
from footcare_gui.figure.model.figure import START, Figure, KeyPose
from footcare_gui.figure.model.joints import Solved
from footcare_gui.figure.model.magnified import CloseUpMoment
from footcare_gui.figure.model.motion import Moment, key_moment, moment, still_pose
from footcare_gui.figure.model.shot import Shot, is_mirrored, shown_side
from footcare_gui.figure.model.solve import solve
from footcare_gui.figure.model.things import anchor_point
from footcare_gui.figure.painter.feet.close_up import close_up, full_card
from footcare_gui.figure.painter.frame import Frame, card_frame, fitted_frame
from footcare_gui.figure.painter.lens import layer, paint_lens
from footcare_gui.figure.painter.look import FULL, MODELLED, PLAIN, Canvas
from footcare_gui.figure.painter.marks import paint_cue, paint_ghost, paint_tag
from footcare_gui.figure.painter.palette import FigurePalette, Palettes
from footcare_gui.figure.painter.paths import alpha
from footcare_gui.figure.painter.scene import paint_scene, part_outline
from footcare_gui.figure.painter.scenery import paint_background, paint_passing

CORNER_SHARE = 0.05
"""Radius of a card's corners as a share of its height."""

_KEPT_BACKGROUNDS = 12
_PLAIN_BELOW, _FULL_FROM, _MARKS_FROM = 110, 360, 240
_DIM = 0.55


class FigureSource(Protocol):
    """Where figures come from; `footcare_gui.adapters.figures.reader.YamlFigures` is one."""

    def figure(self, figure_id: str, /) -> Figure:
        """The figure of that name; raises a `ValueError` when it cannot be used."""

    def content(self, figure_id: str, /) -> bytes:
        """What its pictures may be remembered by."""


@dataclass(frozen=True, slots=True)
class _Scene:
    """One picture, worked out and framed."""

    figure: Figure
    key: KeyPose
    now: Moment
    solved: Solved
    frame: Frame


class FigureArtist:
    """Paints figures. It keeps backgrounds, which do not change, and nothing else.

    Args:
        figures: Where figures come from.
        palettes: The palette file.
        person: How the person on the mat looks.
    """

    def __init__(
        self, figures: FigureSource, palettes: Palettes, person: Person = DEFAULT_PERSON
    ) -> None:
        self._figures = figures
        self._palettes = palettes
        self._person = person
        self._colours: dict[str, FigurePalette] = {}
        self._backgrounds: OrderedDict[tuple[object, ...], QImage] = OrderedDict()

    @property
    def figures(self) -> FigureSource:
        """Where figures come from."""
        return self._figures

    @property
    def palettes(self) -> Palettes:
        """The palette file."""
        return self._palettes

    @property
    def person(self) -> Person:
        """How the person on the mat looks."""
        return self._person

    def set_person(self, person: Person) -> None:
        """Change how the person looks, from the next picture on."""
        self._person = person
        self._colours.clear()

    def paint(self, painter: QPainter, rect: QRectF, shot: Shot) -> None:
        """Paint one picture; it fills the rectangle and has round corners.

        Args:
            painter: Any painter; it is left as it was.
            rect: Where, in the painter's units.
            shot: What.

        Raises:
            ValueError: The figure is not known or its file has faults.
        """
        figure = self._figures.figure(shot.figure)
        now = _moment(figure, shot)
        key = figure.poses.get(_pose_name(shot), figure.hold)
        solved = solve(now.pose)
        mirrored = is_mirrored(figure, now.side)
        frame = (
            fitted_frame(figure, key, solved, rect, mirrored)
            if shot.fitted
            else card_frame(figure, rect, mirrored)
        )
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setClipRect(rect, Qt.ClipOperation.IntersectClip)
        self._paint_background(painter, figure, frame, shot)
        self._paint_figure(painter, _Scene(figure, key, now, solved, frame), shot)
        veil = max(now.veil, _DIM if shot.dimmed else 0.0)
        if veil > 0:
            _paint_veil(painter, self._palette(shot), rect, veil)
        painter.restore()

    def paint_small(self, painter: QPainter, rect: QRectF, shot: Shot) -> None:
        """Paint a small picture: the figure fitted to the card, or only its foot.

        Exercises that only the foot tells apart fill the card with their close-up, except for
        the posture that they start in.

        Args:
            painter: Any painter; it is left as it was.
            rect: Where, in the painter's units.
            shot: What; always a still, without letters.

        Raises:
            ValueError: The figure is not known or its file has faults.
        """
        figure = self._figures.figure(shot.figure)
        now = key_moment(figure, shot.pose, shot.side)
        at_rest = shot.pose == START or now.close_up is None or now.close_up.progress == 0
        if now.close_up is None or at_rest or not figure.close_up_thumbnail:
            self.paint(painter, rect, replace(shot, segment=None, still=True, fitted=True))
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setClipPath(_card_path(rect), Qt.ClipOperation.IntersectClip)
        full_card(
            painter,
            rect,
            self._palette(shot),
            now.close_up.lens.close_up,
            t=now.close_up.progress,
            options=now.close_up.lens.options,
            mirrored=is_mirrored(figure, shot.side),
        )
        painter.restore()

    def _palette(self, shot: Shot) -> FigurePalette:
        palette = self._colours.get(shot.theme)
        if palette is None:
            palette = self._colours[shot.theme] = self._palettes.palette(shot.theme, self._person)
        return palette

    def _paint_background(
        self, painter: QPainter, figure: Figure, frame: Frame, shot: Shot
    ) -> None:
        rect = frame.rect
        ratio = painter.device().devicePixelRatioF()
        size = QSize(round(rect.width() * ratio), round(rect.height() * ratio))
        view = (frame.centre_x, frame.floor_y, frame.scale, frame.mirrored)
        key = (figure.id, shot.theme, size.width(), size.height(), ratio, *view)
        picture = self._backgrounds.get(key)
        if picture is None:
            picture = _background(self._palette(shot), figure, frame, size, ratio)
            self._backgrounds[key] = picture
            while len(self._backgrounds) > _KEPT_BACKGROUNDS:
                self._backgrounds.popitem(last=False)
        else:
            self._backgrounds.move_to_end(key)
        painter.drawImage(rect.topLeft(), picture)

    def _paint_figure(self, painter: QPainter, scene: _Scene, shot: Shot) -> None:
        figure, key, now, frame = scene.figure, scene.key, scene.now, scene.frame
        pixels = frame.rect.height() * painter.device().devicePixelRatioF()
        canvas = Canvas(
            painter=painter,
            palette=self._palette(shot),
            solved=scene.solved,
            detail=PLAIN if pixels < _PLAIN_BELOW else MODELLED if pixels < _FULL_FROM else FULL,
            working=figure.working,
            glow=now.glow,
            pulse=now.pulse,
            person=self._person,
        )
        marked = shot.still and frame.rect.height() >= _MARKS_FROM and not shot.fitted
        painter.save()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setTransform(frame.transform(), True)
        paint_passing(painter, canvas.palette, figure, frame, now.ground)
        if marked and key.show.ghost is not None:
            self._paint_ghost(canvas, figure, key)
        paint_scene(canvas, figure)
        magnified = _has_room_for_lens(shot, frame) and now.close_up is not None
        if shot.still and pixels >= _PLAIN_BELOW:
            cues = key.show.cues if magnified else (*key.show.cues, *key.show.lens_cues)
            for cue in cues:
                paint_cue(painter, canvas.palette, cue)
        painter.restore()
        if magnified and now.close_up is not None:
            self._paint_lens(painter, scene, now.close_up, shot)
        if marked and shot.letters and key.show.tag is not None:
            name = side_words(shown_side(figure, now.side))
            paint_tag(painter, canvas.palette, frame.place(key.show.tag), frame.rect, name)

    def _paint_lens(
        self, painter: QPainter, scene: _Scene, shown: CloseUpMoment, shot: Shot
    ) -> None:
        frame, palette, rect = scene.frame, self._palette(shot), scene.frame.rect
        lens = shown.lens
        x = 1 - lens.x if frame.mirrored else lens.x

        def draw(inside: QPainter, what: CloseUpMoment = shown) -> None:
            if what.before is not None:
                draw(inside, what.before)
            marked = shot.still and what.progress > 0
            options = replace(what.lens.options, pulse=scene.now.pulse, cue=marked, ghost=marked)
            with layer(inside, palette.lens, what.share) as glass:
                close_up(glass, palette, what.lens.close_up, what.progress, options)

        paint_lens(
            painter,
            palette,
            complex(rect.x() + rect.width() * x, rect.y() + rect.height() * lens.y),
            rect.height() * lens.radius,
            draw,
            target=frame.place(anchor_point(scene.solved, lens.aim)),
            target_radius=lens.target_radius * frame.scale,
            mirrored=frame.mirrored,
        )

    def _paint_ghost(self, canvas: Canvas, figure: Figure, key: KeyPose) -> None:
        ghost = key.show.ghost
        assert ghost is not None
        before = solve(figure.poses[ghost.pose].pose)
        past = replace(canvas, solved=before, detail=PLAIN, glow="")
        for part in ghost.parts:
            paint_ghost(canvas.painter, canvas.palette, part_outline(past, part))


def _pose_name(shot: Shot) -> str:
    return shot.pose if shot.segment is None else still_pose(shot.segment)


def _moment(figure: Figure, shot: Shot) -> Moment:
    if shot.segment is not None and not shot.still:
        return moment(figure, shot.segment, shot.elapsed_ms)
    return key_moment(figure, _pose_name(shot), shot.side)


def _has_room_for_lens(shot: Shot, frame: Frame) -> bool:
    """Whether a lens has room and is wanted."""
    return shot.lens and not shot.fitted and frame.rect.height() >= _MARKS_FROM


def _paint_veil(painter: QPainter, palette: FigurePalette, rect: QRectF, veil: float) -> None:
    painter.fillPath(_card_path(rect), alpha(palette.card, veil))


def _card_path(rect: QRectF) -> QPainterPath:
    corner = rect.height() * CORNER_SHARE
    path = QPainterPath()
    path.addRoundedRect(rect, corner, corner)
    return path


def side_words(side: Side) -> str:
    """The side's name as it stands in a picture."""
    if side is Side.LEFT:
        return QCoreApplication.translate("FigureArtist", "Left")
    if side is Side.RIGHT:
        return QCoreApplication.translate("FigureArtist", "Right")
    return QCoreApplication.translate("FigureArtist", "Both feet")


def _background(
    palette: FigurePalette, figure: Figure, frame: Frame, size: QSize, ratio: float
) -> QImage:
    picture = QImage(size, QImage.Format.Format_ARGB32_Premultiplied)
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    at_origin = QRectF(QPointF(0, 0), frame.rect.size())
    painter.setClipPath(_card_path(at_origin))
    moved = Frame(at_origin, frame.scale, frame.floor_y, frame.centre_x, frame.mirrored)
    paint_background(painter, palette, figure, moved)
    painter.end()
    return picture
