"""The artist: paints any shot of any figure into a rectangle."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QPainter

from footcare_gui.domain.exercises.exercise import Side
from footcare_gui.domain.exercises.person import DEFAULT_PERSON, Person
from footcare_gui.domain.exercises.photos import is_photo, photo_of
from footcare_gui.figure.model.figure import START, Figure, KeyPose, NoFigureError
from footcare_gui.figure.model.foot_close_up import FigureCloseUp
from footcare_gui.figure.model.joints import Solved
from footcare_gui.figure.model.magnified import CloseUpMoment
from footcare_gui.figure.model.motion import Moment, key_moment
from footcare_gui.figure.model.shot import Shot, is_mirrored, moment_of, shown_side
from footcare_gui.figure.model.signs import signs_in
from footcare_gui.figure.model.solve import solve
from footcare_gui.figure.model.source import FigureSource
from footcare_gui.figure.model.things import anchor_point
from footcare_gui.figure.painter.backgrounds import Backgrounds, card_path
from footcare_gui.figure.painter.feet.close_up import close_up, full_card, known_by
from footcare_gui.figure.painter.figure_close_up import again_by, paint_figure_close_up
from footcare_gui.figure.painter.frame import Frame, card_frame, fitted_frame
from footcare_gui.figure.painter.lens import Circle, Content, paint_lens
from footcare_gui.figure.painter.look import FULL, MODELLED, PLAIN, Canvas, in_pulses
from footcare_gui.figure.painter.marker import Marker
from footcare_gui.figure.painter.marks import paint_cue, paint_ghost, paint_parts, paint_tag
from footcare_gui.figure.painter.palette import FigurePalette, Palettes
from footcare_gui.figure.painter.paths import alpha
from footcare_gui.figure.painter.scene import paint_scene, part_outline
from footcare_gui.figure.painter.scenery import paint_passing
from footcare_gui.figure.painter.sprites import Sprites

_PLAIN_BELOW, _FULL_FROM, _MARKS_FROM = 110, 360, 240
_DIM = 0.55


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
        name_side: What a side is called in a picture.
        person: How the person on the mat looks.
        photos: Gives pictures of the person's own by their names.
    """

    def __init__(
        self,
        figures: FigureSource,
        palettes: Palettes,
        name_side: Callable[[Side], str],
        person: Person = DEFAULT_PERSON,
        photos: Callable[[str], QImage] = lambda _name: QImage(),
    ) -> None:
        self.photos = photos
        self._figures = figures
        self._palettes = palettes
        self._name_side = name_side
        self._person = person
        self._colours: dict[str, FigurePalette] = {}
        self._backgrounds = Backgrounds()
        self._marker = Marker()
        self._sprites = Sprites()

    @property
    def figures(self) -> FigureSource:
        """Where figures come from."""
        return self._figures

    def shows(self, figure_id: str) -> bool:
        """Whether there is a figure of that name, sound or not, or a picture in its place."""
        if is_photo(figure_id):
            return not self.photos(photo_of(figure_id)).isNull()
        try:
            self._figures.figure(figure_id)
        except NoFigureError:
            return False
        except ValueError:
            return True
        return True

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
        if person != self._person:
            self._person = person
            self._colours.clear()
            self._sprites = Sprites()

    def forget_parts(self) -> None:
        """Give back what was kept of a movement: nobody sees it any more."""
        self._sprites = Sprites()

    def paint(self, painter: QPainter, rect: QRectF, shot: Shot, now: Moment | None = None) -> None:
        """Paint one picture; it fills the rectangle and has round corners.

        Args:
            painter: Any painter; it is left as it was.
            rect: Where, in the painter's units.
            shot: What.
            now: The shot's moment, where it is known already.

        Raises:
            ValueError: The figure is not known or its file has faults.
        """
        figure = self._figures.figure(shot.figure)
        now = now or moment_of(figure, shot)
        key = figure.poses.get(shot.key_pose, figure.hold)
        solved = solve(now.pose)
        mirrored = is_mirrored(figure, now.side)
        frame = (
            fitted_frame(figure, key, solved, rect, mirrored)
            if shot.fitted
            else card_frame(figure, rect, mirrored)
        )
        self._sprites.begin((figure.id, mirrored, frame.scale))
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setClipRect(rect, Qt.ClipOperation.IntersectClip)
        self._backgrounds.paint(painter, self._palette(shot), figure, frame)
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
        shown = None if now.close_up is None else now.close_up.lens.close_up
        whole = at_rest or isinstance(shown, FigureCloseUp) or not figure.close_up_thumbnail
        if now.close_up is None or shown is None or isinstance(shown, FigureCloseUp) or whole:
            self.paint(painter, rect, replace(shot, segment=None, still=True, fitted=True))
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setClipPath(card_path(rect), Qt.ClipOperation.IntersectClip)
        full_card(
            painter,
            rect,
            self._palette(shot),
            shown,
            t=now.close_up.progress,
            options=now.close_up.lens.options,
            mirrored=is_mirrored(figure, shot.side),
        )
        painter.restore()

    def paint_card(self, painter: QPainter, rect: QRectF, shot: Shot) -> None:
        """Paint the card alone, as where there is no figure to stand on it."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillPath(card_path(rect), self._palette(shot).card)
        painter.restore()

    def _palette(self, shot: Shot) -> FigurePalette:
        palette = self._colours.get(shot.theme)
        if palette is None:
            palette = self._colours[shot.theme] = self._palettes.palette(shot.theme, self._person)
        return palette

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
            sprites=None if shot.still else self._sprites,
            picture=now.picture,
        )
        marked = shot.still and frame.rect.height() >= _MARKS_FROM and not shot.fitted
        painter.save()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setTransform(frame.transform(), True)
        paint_passing(painter, canvas.palette, figure, frame, now.ground)
        if marked and key.show.ghost is not None:
            self._paint_ghost(canvas, figure, key)
        if now.signs.ghost is not None:
            self._marker.paint_ghost(canvas, figure, now.signs.ghost, now.signs.strength)
        paint_scene(canvas, figure)
        magnified = _has_room_for_lens(shot, frame) and now.close_up is not None
        self._marker.paint(canvas, figure, shot, now.signs, magnified=magnified)
        if shot.still and pixels >= _PLAIN_BELOW:
            cues = key.show.cues if magnified else (*key.show.cues, *key.show.lens_cues)
            for cue in cues:
                paint_cue(painter, canvas.palette, cue)
        painter.restore()
        if magnified and now.close_up is not None:
            self._paint_lens(canvas, scene, now.close_up, shot)
        if now.part is not None and not shot.fitted:
            paint_parts(painter, canvas.palette, frame.rect, now.part)
        if marked and shot.letters and key.show.tag is not None:
            name = self._name_side(shown_side(figure, now.side))
            paint_tag(painter, canvas.palette, frame.place(key.show.tag), frame.rect, name)

    def _paint_lens(self, canvas: Canvas, scene: _Scene, shown: CloseUpMoment, shot: Shot) -> None:
        frame, palette, rect = scene.frame, canvas.palette, scene.frame.rect
        lens, target = shown.lens, anchor_point(scene.solved, shown.lens.aim)
        x = 1 - lens.x if frame.mirrored else lens.x
        marked = shot.still and shown.progress > 0
        options = replace(
            lens.options,
            pulse=in_pulses(scene.now.pulse),
            cue=marked,
            ghost=marked,
            signs=signs_in(lens, scene.now.signs, still=shot.still),
            width=shown.width,
        )

        def draw(inside: QPainter) -> None:
            inside.setPen(Qt.PenStyle.NoPen)
            larger = lens.close_up
            if isinstance(larger, FigureCloseUp):
                passed = scene.now.ground
                paint_figure_close_up(
                    inside, canvas, scene.figure, larger, middle=target, passed=passed
                )
            else:
                close_up(inside, palette, larger, shown.progress, options)

        paint_lens(
            canvas.painter,
            palette,
            Circle(
                complex(rect.x() + rect.width() * x, rect.y() + rect.height() * lens.y),
                rect.height() * lens.radius,
            ),
            Content(
                draw,
                mirrored=frame.mirrored,
                key=known_by(lens.close_up, shown.progress, options)
                or again_by(canvas, scene.figure, lens.close_up, passed=scene.now.ground),
                comes_again=canvas.picture is not None,
            ),
            target=Circle(frame.place(target), lens.target_radius * frame.scale),
            sprites=canvas.sprites,
        )

    def _paint_ghost(self, canvas: Canvas, figure: Figure, key: KeyPose) -> None:
        ghost = key.show.ghost
        assert ghost is not None
        before = solve(figure.poses[ghost.pose].pose)
        past = replace(canvas, solved=before, detail=PLAIN, glow="", sprites=None)
        for part in ghost.parts:
            paint_ghost(canvas.painter, canvas.palette, part_outline(past, part))


def _has_room_for_lens(shot: Shot, frame: Frame) -> bool:
    """Whether a lens has room and is wanted."""
    return shot.lens and not shot.fitted and frame.rect.height() >= _MARKS_FROM


def _paint_veil(painter: QPainter, palette: FigurePalette, rect: QRectF, veil: float) -> None:
    painter.fillPath(card_path(rect), alpha(palette.card, veil))
