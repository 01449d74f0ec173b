"""How a turned session is seen: turned while one lies, upright while one stands or sits."""

from __future__ import annotations

from typing import NamedTuple

from footcare_gui.domain.choices.session_views import SessionViews
from footcare_gui.domain.exercises.exercise import Posture
from footcare_gui.domain.session.plan import Kind
from footcare_gui.domain.session.readout import Readout


class SeenTurn(NamedTuple):
    """Whether a session is seen as turned as it is kept, or upright meanwhile.

    Attributes:
        lies: One lies in the part that is on.
        is_kept: It is seen as it is kept.
        is_down: The exercise is done lying down, also while one is on the way there.
        by_hand: Turned by the person where nobody lies: then it stays as they leave it.
    """

    lies: bool = True
    is_kept: bool = True
    is_down: bool = True
    by_hand: bool = False

    def at(self, now: Readout) -> SeenTurn:
        """The same in what is on now."""
        lies, is_down = lies_in(now), now.segment.posture is Posture.LYING
        is_kept = self.is_kept if lies is self.lies else lies or self.by_hand
        return self._replace(lies=lies, is_kept=is_kept, is_down=is_down)

    def turned(self) -> SeenTurn:
        """The person turns it; on the way down that is no more than to lie already."""
        return self._replace(is_kept=True, by_hand=self.by_hand or not self.is_down)

    def of(self, kept: SessionViews) -> SessionViews:
        """The views as they are seen."""
        return kept if self.is_kept else kept._replace(turn=0)


def lies_in(now: Readout) -> bool:
    """Whether one lies now: who comes from standing or sitting reads upright until it begins."""
    segment, before = now.segment, now.came_from
    lay = before is not None and before.posture is Posture.LYING
    comes = segment.kind is Kind.CHANGE_POSITION and not lay
    return segment.posture is Posture.LYING and not comes
