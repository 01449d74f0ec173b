"""Where the window's pictures come from: a port that the figure's painter fills."""

from __future__ import annotations

from collections import deque
from collections.abc import Hashable
from typing import TYPE_CHECKING, Literal, Protocol

from PySide6.QtCore import QDeadlineTimer, QObject, QTimer, Signal
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QWidget

from footcare_gui.domain.exercises.exercise import Form, Side
from footcare_gui.domain.exercises.person import Person

if TYPE_CHECKING:
    from footcare_gui.domain.session.preview import FigureTempo
    from footcare_gui.views.figure_view import FigureView

SLICE_MS = 12
"""So long may pictures be made before the window answers again."""

PortraitPart = Literal["head", "body"]
Wish = tuple[Form, str, Side, int, float]
"""Form, pose, side, edge in logical pixels, device pixels in one of them."""


class BigFigure(Protocol):
    """What the pane asks of its big figure, which is a `QWidget` as well."""

    def show_form(self, form: Form, pose: str, side: Side) -> None:
        """Show a form of an exercise in one of its key poses, worked on one side."""
        ...


class Pictures(Protocol):
    """Makes pictures of exercises in the theme that is on."""

    def thumbnail(self, form: Form, pose: str, side: Side, edge: int, dpr: float) -> QPixmap:
        """A square picture with an edge in logical pixels, drawn now."""
        ...

    def kept_thumbnail(
        self, form: Form, pose: str, side: Side, edge: int, dpr: float
    ) -> QPixmap | None:
        """The same where it is at hand, `None` where it has to be drawn."""
        ...

    def big_figure(self, parent: QWidget) -> QWidget:
        """A widget that is a `BigFigure`."""
        ...

    def moving_figure(self, parent: QWidget) -> FigureView:
        """A picture that moves; the painter is loaded with the first."""
        ...

    def has_picture(self, form: Form) -> bool:
        """Whether there is a picture of its own of a form; an exercise may go without."""
        ...

    def figure_of(self, form: Form) -> str:
        """The figure that shows a form, somebody at rest where it has none of its own."""
        ...

    def figures(self) -> tuple[str, ...]:
        """Names of all figures that there are."""
        ...

    def poses(self, figure: str) -> tuple[str, ...]:
        """The key poses of a figure; none where it cannot be used."""
        ...

    def tempo(self, form: Form) -> FigureTempo:
        """How a form's figure moves of itself; all 0 where it cannot be shown."""
        ...

    def portrait(self, person: Person, part: PortraitPart, edge: int, dpr: float) -> QPixmap:
        """A person to choose from, drawn now."""
        ...

    def show_person(self, person: Person) -> bool:
        """Change how the person looks, from the next picture on; whether that is a change."""
        ...


class Thumbnails(QObject):
    """Small pictures: those at hand at once, others made a few at a time when nothing else is done.

    `rendered` says that pictures have come: whoever shows some repaints itself.
    """

    rendered = Signal()
    AT_MOST = 400

    def __init__(self, pictures: Pictures, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pictures = pictures
        self._known: dict[Hashable, QPixmap] = {}
        self._wanted: deque[Wish] = deque()
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._on_timer_timeout)

    def get(self, form: Form, pose: str, side: Side, edge: int, dpr: float) -> QPixmap | None:
        """The picture if it is at hand; else `None`, and it will be made soon."""
        wish = (form, pose, side, edge, dpr)
        key = self._key(wish)
        if key not in self._known and wish not in self._wanted:
            kept = self._pictures.kept_thumbnail(*wish)
            if kept is None:
                self._want(wish)
            else:
                self._remember(key, kept)
        return self._known.get(key)

    def has_picture(self, form: Form) -> bool:
        """Whether there is a picture of its own of a form; an exercise may go without."""
        return self._pictures.has_picture(form)

    def forget(self) -> None:
        """Throw everything away: the pictures look different from now on."""
        self._known.clear()
        self._wanted.clear()
        self._timer.stop()

    @property
    def is_busy(self) -> bool:
        """Whether pictures are still to be made."""
        return bool(self._wanted)

    def _on_timer_timeout(self) -> None:
        """Make a few, for no longer than nobody notices; then tell once."""
        begun = QDeadlineTimer(SLICE_MS)
        while self._wanted and not begun.hasExpired():
            self._make(self._wanted.popleft())
        self.rendered.emit()
        if not self._wanted:
            self._timer.stop()

    def _want(self, wish: Wish) -> None:
        self._wanted.append(wish)
        if len(self._wanted) > self.AT_MOST // 4:
            self._wanted.popleft()
        self._timer.start()

    def _make(self, wish: Wish) -> None:
        self._remember(self._key(wish), self._pictures.thumbnail(*wish))

    def _key(self, wish: Wish) -> Hashable:
        """Exercises that are shown by one figure share its pictures."""
        return (self._pictures.figure_of(wish[0]), *wish[1:])

    def _remember(self, key: Hashable, picture: QPixmap) -> None:
        if len(self._known) >= self.AT_MOST:
            del self._known[next(iter(self._known))]
        self._known[key] = picture
