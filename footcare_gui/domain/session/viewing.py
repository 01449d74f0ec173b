"""One look at a preview: where it is, how fast it goes, and which side it shows. Pure."""

from __future__ import annotations

from dataclasses import dataclass, replace

from footcare_gui.domain.exercises.exercise import Side
from footcare_gui.domain.session.playhead import Playhead, Speed
from footcare_gui.domain.session.preview import Instant, Preview
from footcare_gui.domain.session.preview_stops import begin_of, stops_of


@dataclass(frozen=True, slots=True)
class Viewing:
    """A preview that is being looked at.

    Attributes:
        preview: What is looked at.
        head: Where.
        side: The side that is shown.
    """

    preview: Preview
    head: Playhead
    side: Side

    @property
    def stands(self) -> bool:
        """Whether it goes from stop to stop only."""
        return self.head.stands

    @property
    def has_sides(self) -> bool:
        """Whether there is another side to look at."""
        return len({segment.side for segment in self.preview.round}) > 1

    @property
    def stops(self) -> tuple[int, ...]:
        """Where the side that is shown may stand still."""
        return stops_of(self.preview, self.side)

    def at(self, now_ms: int) -> Instant:
        """What is shown."""
        return self.preview.at(self.head.at(now_ms))

    def stop(self, now_ms: int) -> int:
        """The number of the stop that it is at or past, from 0."""
        return self.head.stop_at(self.stops, now_ms)

    def shown(self, now_ms: int) -> Viewing:
        """The same, on the side that it has come to."""
        return replace(self, side=self.at(now_ms).segment.side)

    def at_stop(self, number: int, now_ms: int) -> Viewing:
        """At one of the stops, counted from 0; round at either end."""
        stops = self.stops
        return replace(self, head=self.head.moved_to(stops[number % len(stops)], now_ms))

    def at_speed(self, speed: Speed, now_ms: int) -> Viewing:
        """At another speed, from where it is; where it stands, at the stop that it was past."""
        other = replace(self, head=self.head.at_speed(speed, now_ms))
        return other.at_stop(other.stop(now_ms), now_ms) if other.stands else other

    def other_side(self, now_ms: int) -> Viewing:
        """The other side, from its beginning."""
        other = replace(self, side=self.side.other)
        if self.stands:
            return other.at_stop(0, now_ms)
        begin_ms = begin_of(self.preview, other.side)
        return replace(other, head=self.head.moved_to(begin_ms, now_ms))

    def next_still(self, now_ms: int) -> Viewing:
        """The next stop, after the last one the first of the other side."""
        number = self.stop(now_ms) + 1
        if number >= len(self.stops) and self.has_sides:
            return self.other_side(now_ms)
        return self.at_stop(number, now_ms)


def viewing_of(preview: Preview, speed: Speed, now_ms: int) -> Viewing:
    """A look from the beginning; where it stands, at the first stop."""
    viewing = Viewing(preview, Playhead(speed, 0, now_ms), preview.opening.side)
    return viewing.at_stop(0, now_ms) if viewing.stands else viewing
