"""The figure on screen: a still key pose, or a moment of the session."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace
from time import thread_time

from PySide6.QtCore import QRectF, Qt, QTimer
from PySide6.QtGui import QHideEvent, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QWidget

from footcare_gui.domain.exercises.exercise import Form, Posture, Side
from footcare_gui.domain.exercises.photos import is_photo, photo_of
from footcare_gui.domain.session.plan import Segment
from footcare_gui.figure.model.continuity import follows
from footcare_gui.figure.model.describe import describe
from footcare_gui.figure.model.figure import NoFigureError
from footcare_gui.figure.model.motion import Moment
from footcare_gui.figure.model.pace import (
    Pace,
    breath_for_ms,
    pace,
    picture_for_ms,
    still_for_ms,
)
from footcare_gui.figure.model.shot import Shot, ThemeName, moment_of, same_words
from footcare_gui.figure.painter.artist import FigureArtist
from footcare_gui.figure.painter.lens import Circle
from footcare_gui.figure.painter.taken import taken_by
from footcare_gui.texts import exercise_pane
from footcare_gui.texts.figure import own_picture, picture_words
from footcare_gui.views.dissolve import Dissolve
from footcare_gui.views.photo import paint_photo
from footcare_gui.views.square_picture import SquarePicture

_FRAMES = {Pace.MOVING: (33, 0.077), Pace.BREATHING: (120, 0.035)}
"""(least milliseconds between frames, share of a core that painting them may take): showing a frame
costs about half on top of painting it, and the whole session stays below 15 % and 5 %."""

CLEAR_MS = 50
"""Before a part ends: a picture painted then would keep that of the next part waiting."""
AHEAD_MS = 450
"""After a change of part, which is seen by then, and before the next second comes."""
_SMOOTHING = 0.2


class FigureView(SquarePicture):
    """Shows one figure; repaints only when what it shows changes.

    It has no clock: whoever moves it calls `show_segment` with the elapsed time. Where no movement
    leads to what is shown next (another exercise, a repetition left out), the picture before
    dissolves into it.

    Args:
        artist: Who paints.
        parent: The parent widget.
    """

    def __init__(self, artist: FigureArtist, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._artist = artist
        self._shot: Shot | None = None
        self._figures: dict[tuple[str, Posture], str] = {}
        self._theme: ThemeName = "light"
        self._unusable: str | None = None
        """What is said in place of a picture; nothing where there is none to show."""
        self._now: Moment | None = None
        self._paint_ms = 0.0
        self._may_dissolve = self._names_side = True
        self._dissolve = Dissolve(self)
        self._dissolve.stepped.connect(self.update)
        self._coming: Shot | None = None
        self._ahead = QTimer(self, singleShot=True, interval=AHEAD_MS)
        self._ahead.timeout.connect(self._paint_ahead)

    @property
    def shot(self) -> Shot | None:
        """What is shown, `None` for nothing."""
        return self._shot

    def figure_of(self, form: Form) -> str:
        """The figure that shows a form, looked for once."""
        key = form.figure, form.posture
        if key not in self._figures:
            self._figures[key] = form.shown_as("", self._artist.shows)[0]
        return self._figures[key]

    def show_pose(self, figure_id: str, pose: str = "hold", side: Side = Side.RIGHT) -> None:
        """Show a key pose as a still, with its arrows and the side's name."""
        self._show(Shot(figure_id, pose=pose, side=side))

    def show_segment(
        self,
        figure_id: str,
        segment: Segment,
        elapsed_ms: int,
        *,
        still: str | None = None,
        cut: bool = False,
    ) -> None:
        """Show the moment of a session.

        Args:
            figure_id: The figure of the segment's exercise and variant.
            segment: Where the session is.
            elapsed_ms: Time into the segment, in milliseconds.
            still: Reduced motion: key poses that cut at the change, that of the step if one tells.
            cut: Nothing dissolves into it: it stands for itself.
        """
        self._may_dissolve = not cut
        shot = Shot(figure_id, segment=segment, elapsed_ms=elapsed_ms, side=segment.side)
        self._show(replace(shot, still=still is not None, step_pose=still or ""))

    def name_side(self, is_wanted: bool) -> None:
        """Whether the side has its name in the picture; else it stands beside it, larger."""
        if is_wanted is not self._names_side:
            self._names_side = is_wanted
            self._again()

    def frame_ms(self) -> int | None:
        """After how many milliseconds another frame is worth showing; `None` for never.

        Frames are as many as the processor can spare: painting them takes at most 8 % of a core
        while the figure moves, 3.5 % while it holds and breathes, nothing while it stands still or
        cannot be seen. Just before a part ends there is none: the next one's is due on time.
        """
        shot = self._shot
        if shot is None or shot.segment is None or shot.still or self._unusable is not None:
            return None
        if is_photo(shot.figure):
            return None
        if not self.isVisible():
            return None
        figure = self._artist.figures.figure(shot.figure)
        speed = pace(figure, shot.segment, shot.elapsed_ms)
        if speed is Pace.STILL:
            left_ms = shot.segment.duration_ms - shot.elapsed_ms
            wait_ms = still_for_ms(figure, shot.segment, shot.elapsed_ms)
            return wait_ms if wait_ms < left_ms else None
        least_ms, share = _FRAMES[speed]
        if speed is Pace.BREATHING:
            least_ms = max(least_ms, breath_for_ms(figure, shot.segment, shot.elapsed_ms))
        wait_ms = max(least_ms, round(self._paint_ms / share))
        wait_ms = picture_for_ms(figure, shot.segment, shot.elapsed_ms, wait_ms) or wait_ms
        left_ms = shot.segment.duration_ms - shot.elapsed_ms
        return left_ms if wait_ms < left_ms < wait_ms + CLEAR_MS else wait_ms

    def prepare(self, figure_id: str, segment: Segment) -> None:
        """Get ready to show the beginning of a segment on time, a moment from now.

        The first picture of a figure costs ten times as much as the next: its file is read, its
        room is painted and its outlines are made.
        """
        self._coming = Shot(
            figure_id, segment=segment, side=segment.side, theme=self._theme, still=False
        )
        self._ahead.start()

    def _paint_ahead(self) -> None:
        shot, figure_id = self._coming, "" if self._coming is None else self._coming.figure
        if shot is None or is_photo(figure_id) or not self.isVisible():
            return
        with suppress(ValueError):
            self._picture(shot, moment_of(self._artist.figures.figure(figure_id), shot))

    def taken(self) -> tuple[Circle, ...]:
        """Where figure and lens are, in the widget: words beside them hide nothing."""
        if self._shot is None or self._now is None:
            return ()
        figure = self._artist.figures.figure(self._shot.figure)
        return taken_by(figure, self._now, QRectF(self.card))

    def clear(self) -> None:
        """Show nothing."""
        self._shot = None
        self.setAccessibleDescription("")
        self.update()

    def set_theme(self, theme: ThemeName) -> None:
        """Show the picture in the light or the dark theme."""
        self._theme = theme
        self._again()

    def hideEvent(self, _event: QHideEvent) -> None:
        """What nobody sees need not dissolve."""
        self._ahead.stop()
        self._dissolve.end()
        self._artist.forget_parts()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the picture; a figure that cannot be used leaves its reason instead."""
        if self._shot is None:
            return
        painter = QPainter(self)
        try:
            self._paint(painter, self._shot)
        finally:
            painter.end()

    def _paint(self, painter: QPainter, shot: Shot) -> None:
        if self._unusable is not None:
            self._artist.paint_card(painter, QRectF(self.card), shot)
            centred = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
            painter.drawText(self.rect(), int(centred), self._unusable)
            return
        if is_photo(shot.figure, shot.pose):
            self._paint_photo(painter, shot)
            return
        began = thread_time()
        self._artist.paint(painter, QRectF(self.card), shot, self._now)
        self._dissolve.paint(painter, self.rect())
        self._paint_ms += _SMOOTHING * ((thread_time() - began) * 1_000 - self._paint_ms)

    def _paint_photo(self, painter: QPainter, shot: Shot) -> None:
        """A picture of the person's own stands in the place of the figure."""
        step = shot.segment.step if shot.segment is not None else 0
        photo = self._artist.photos(photo_of(shot.figure, shot.pose, step))
        self._artist.paint_card(painter, QRectF(self.card), shot)
        if not photo.isNull():
            paint_photo(painter, QRectF(self.card), photo)

    def _again(self) -> None:
        if self._shot is not None:
            shot, self._shot = self._shot, None
            self._show(shot)

    def _show(self, shot: Shot) -> None:
        shot = replace(shot, theme=self._theme, letters=self._names_side)
        before, self._shot = self._shot, shot
        if before == shot:
            return
        is_alike = before is not None and same_words(before, shot)
        if not is_alike:
            self._describe(shot)
        was, self._now = self._now, self._moment(shot)
        if is_alike and was == self._now:
            return
        if before is not None and self._may_dissolve and self._is_cut(before, was, shot):
            self._dissolve.begin(self._picture(before, was))
        self.update()

    def _moment(self, shot: Shot) -> Moment | None:
        """What the shot shows, asked once for all that is done with it; `None` if unusable."""
        if self._unusable is not None or is_photo(shot.figure, shot.pose):
            return None
        return moment_of(self._artist.figures.figure(shot.figure), shot)

    def _is_cut(self, before: Shot, was: Moment | None, shot: Shot) -> bool:
        """Whether no movement leads from one moment of a session to another."""
        if before.segment is None or shot.segment is None or before.still or shot.still:
            return False
        if before.theme != shot.theme or before.lens != shot.lens or not self.isVisible():
            return False
        goes_on = before.segment is shot.segment and before.elapsed_ms <= shot.elapsed_ms
        if goes_on or self._now is None:
            return False
        if before.figure != shot.figure or was is None:
            return True
        if before.segment is shot.segment:
            return not follows(was, self._now)
        figure = self._artist.figures.figure(shot.figure)
        return not follows(was, moment_of(figure, replace(shot, elapsed_ms=0)))

    def _picture(self, shot: Shot, now: Moment | None) -> QPixmap:
        """A moment as a picture of its own; empty where its figure cannot be used.

        It is as large as the widget: what the artist keeps is known by its place.
        """
        ratio = self.devicePixelRatioF()
        picture = QPixmap(self.size() * ratio)
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        if now is None:
            return picture
        painter = QPainter(picture)
        try:
            self._artist.paint(painter, QRectF(self.card), shot, now)
        finally:
            painter.end()
        return picture

    def _describe(self, shot: Shot) -> None:
        if is_photo(shot.figure, shot.pose):
            self._unusable = None
            self.setAccessibleDescription(own_picture())
            return
        try:
            figure = self._artist.figures.figure(shot.figure)
        except NoFigureError:
            self._unusable = ""
        except ValueError:
            self._unusable = exercise_pane.faulty_picture()
        else:
            self._unusable = None
            words = picture_words(describe(figure, shot.key_pose, shot.side))
            if words != self.accessibleDescription():
                self.setAccessibleDescription(words)
            return
        self.setAccessibleDescription(self._unusable)
