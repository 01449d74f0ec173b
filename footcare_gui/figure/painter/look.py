"""What the painters of the body share: canvas, colours, joints and how much detail to draw."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from dataclasses import dataclass, replace

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter, QPainterPath

from footcare_gui.domain.exercises.person import DEFAULT_PERSON, Person
from footcare_gui.figure.model.body import Body, Flank
from footcare_gui.figure.model.figure import Working
from footcare_gui.figure.model.joints import Solved
from footcare_gui.figure.model.show import GlowPlace
from footcare_gui.figure.painter.palette import FigurePalette
from footcare_gui.figure.painter.paths import mix
from footcare_gui.figure.painter.sprites import Sprites

PLAIN = 0
"""Detail: flat shapes, for cards under about 110 px."""
MODELLED = 1
"""Detail: shades and a face."""
FULL = 2
"""Detail: fingers, toes and creases."""

PULSE_STEPS = 24
_FAR_SKIN = 0.75
_FAR_CLOTH = 0.9
_BLACK = QColor(0, 0, 0)


def in_pulses(strength: float) -> float:
    """The strength of a glow, 0 to 1, as one of those that are painted."""
    return round(strength * PULSE_STEPS) / PULSE_STEPS


@dataclass(frozen=True, slots=True)
class LimbTone:
    """Colours of one limb; a far one lies in the shade."""

    base: QColor
    shade: QColor


@dataclass(frozen=True, slots=True)
class Canvas:
    """One figure about to be painted in its own coordinates.

    Attributes:
        painter: Scaled to HH, y up, without a pen.
        palette: Colours.
        solved: Joints.
        detail: `PLAIN`, `MODELLED` or `FULL`.
        working: Which leg wears the accent colour.
        glow: The muscle that is felt.
        pulse: Strength of the glow, 0 to 1.
        person: Hair shape and build.
        sprites: In motion: where parts that do not change are kept.
        picture: Which picture of a round or a breath it is, where the same come again in each.
    """

    painter: QPainter
    palette: FigurePalette
    solved: Solved
    detail: int
    working: Working
    glow: GlowPlace = ""
    pulse: float = 0.8
    person: Person = DEFAULT_PERSON
    sprites: Sprites | None = None
    picture: Hashable = None

    @property
    def body(self) -> Body:
        """How the person is built."""
        return self.palette.body

    @property
    def limb_girth(self) -> float:
        """How much wider than a slim person's the limbs are on each side, in HH."""
        return self.palette.body.limb_girth

    def fill(self, path: QPainterPath, colour: QColor) -> None:
        """Fill a path flatly."""
        self.painter.fillPath(path, colour)

    def part(
        self,
        key: Hashable,
        bounds: Callable[[], QRectF],
        paint: Callable[[Canvas], object],
        *,
        comes_again: bool = False,
    ) -> None:
        """Paint a part, or lay the kept picture of it where it did not change.

        Args:
            key: All that decides how it looks, but for the palette and the place of the painter.
            bounds: Where it is painted.
            paint: Paints it on a canvas.
            comes_again: That is sure, so it is kept at once.
        """
        if self.sprites is None:
            paint(self)
            return

        def on(painter: QPainter) -> None:
            if painter is self.painter:
                paint(self)
            else:
                paint(replace(self, painter=painter, sprites=None))

        whole = id(self.palette), key
        self.sprites.paint(self.painter, whole, bounds, on, comes_again=comes_again)

    def again(self, figure: str) -> Hashable:
        """All that decides how a figure looks in this picture of a round; `None` without one."""
        if self.picture is None:
            return None
        glow = self.glow, in_pulses(self.pulse)
        return (figure, self.picture, self.person, self.detail, self.working, glow)

    def works(self, flank: Flank) -> bool:
        """Whether the leg on this side is worked."""
        return self.working in (flank.value, "both")

    def skin(self, flank: Flank) -> LimbTone:
        """Skin of a limb."""
        p = self.palette
        if flank is Flank.NEAR:
            return LimbTone(p.skin, p.skin_shade)
        return LimbTone(mix(p.skin, p.skin_shade, _FAR_SKIN), mix(p.skin_shade, _BLACK, 0.12))

    def legging(self, flank: Flank) -> LimbTone:
        """Legging of a leg: the working one wears the accent colour."""
        p = self.palette
        if self.works(flank):
            near = flank is Flank.NEAR
            base = p.accent if near else mix(p.accent, p.accent_shade, _FAR_CLOTH)
            return LimbTone(base, p.accent_shade if near else mix(p.accent_shade, _BLACK, 0.15))
        if flank is Flank.NEAR:
            return LimbTone(p.legging, p.legging_far)
        return LimbTone(p.legging_far, mix(p.legging_far, _BLACK, 0.15))

    def front_legging(self, flank: Flank) -> LimbTone:
        """Legging of a limb that crosses in front of the body, whichever leg it is."""
        p = self.palette
        if self.works(flank):
            return LimbTone(p.accent, p.accent_shade)
        return LimbTone(p.legging, p.legging_far)

    def shorts(self, flank: Flank) -> QColor:
        """Shorts of a leg."""
        near = flank is Flank.NEAR
        return self.palette.shorts if near else mix(self.palette.shorts, _BLACK, 0.22)

    def sleeve(self, flank: Flank) -> QColor:
        """Sleeve of an arm."""
        near = flank is Flank.NEAR
        return self.palette.top if near else mix(self.palette.top, self.palette.top_shade, 0.95)
