"""Simulated days of somebody who travels, sleeps, snoozes and does their exercises, or does not."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, timedelta
from random import Random
from zoneinfo import ZoneInfo

from footcare_gui.domain.choices.desktop_wishes import DesktopWishes
from footcare_gui.domain.reminders.deciding import GAP, Kind, Seen, begun, decide
from footcare_gui.domain.reminders.memory import Memory, memory_of, text_of

PLACES = ("Europe/Berlin", "America/New_York", "Asia/Kolkata", "Pacific/Auckland", "UTC")
STEP = timedelta(minutes=5)


@dataclass
class Person:
    """One person's days; `problems` is all that went wrong.

    Attributes:
        random: Decides what happens.
    """

    random: Random
    problems: list[str] = field(default_factory=list)
    said: Counter[str] = field(default_factory=Counter)

    def __post_init__(self) -> None:
        self.real = datetime(2026, 1, 1, 6, tzinfo=UTC) + timedelta(days=self.random.randrange(300))
        self.wrong = timedelta()
        self.zone = ZoneInfo("Europe/Berlin")
        self.is_lazy = self.random.random() < 0.4
        self.due = 3
        self.last: datetime | None = None
        self.is_busy = self.is_asleep = False
        self.is_presenting = False
        self.busy_left = self.asleep_left = self.presenting_left = 0
        self.logged_in: datetime | None = None
        self.shown_on: date | None = None
        self.wishes, self.reminders = self._plan()
        self.memory = begun(Memory(), self._seen(), self._times())
        self.quiet_since_kindly: datetime | None = None
        self.told: set[tuple[date, int]] = set()
        self.next_at: datetime | None = self.now

    @property
    def now(self) -> datetime:
        return (self.real + self.wrong).astimezone(self.zone)

    def live(self, days: int) -> None:
        """Live on for a while."""
        for _ in range(days * 24 * 12):
            self.real += STEP
            self._happen()
            self._look()

    def _plan(self) -> tuple[DesktopWishes, tuple[int, int, int]]:
        chance = self.random.random
        start = self.random.randrange(0, 16) * 60
        gaps = [self.random.randrange(2, 5) * 60 for _ in range(2)]
        times = (start, start + gaps[0], min(start + sum(gaps), 23 * 60 + 45))
        wishes = DesktopWishes(
            morning=chance() < 0.8,
            midday=chance() < 0.5,
            evening=chance() < 0.7,
            after_login=chance() < 0.3,
            quiet_from=self.random.randrange(0, 48) * 30,
            quiet_until=self.random.randrange(0, 48) * 30,
        )
        return (wishes if wishes.reminds else wishes._replace(morning=True)), times

    def _times(self) -> tuple[int, ...]:
        return self.wishes.times(self.reminders)

    def _seen(self) -> Seen:
        return Seen(
            self.now,
            self.due,
            self.last,
            is_busy=self.is_busy,
            logged_in=self.logged_in,
            is_presenting=self.is_presenting,
            shown_on=self.shown_on,
        )

    def _happen(self) -> None:
        chance = self.random.random
        self._sleep_and_train()
        self._present()
        if chance() < 0.02:
            self.due = self.random.randrange(0, 4)
            self.next_at = self.now
        if chance() < 0.0005:
            self.zone = ZoneInfo(self.random.choice(PLACES))
            self.next_at = self.now
        if chance() < 0.0003:
            self.wrong += timedelta(minutes=self.random.randrange(-90, 90))
            self.next_at = self.now
        if chance() < 0.002:
            self.memory = memory_of(text_of(self.memory))  # a restart
            self.shown_on, self.next_at = None, self.now
            self.logged_in = self.now if chance() < 0.7 else None
        if chance() < 0.0002:
            self.wishes, self.reminders = self._plan()
            self.memory = begun(self.memory, self._seen(), self._times())
            self.quiet_since_kindly, self.next_at = None, self.now

    def _sleep_and_train(self) -> None:
        chance = self.random.random
        self.asleep_left -= 1
        self.busy_left -= 1
        if self.is_busy and self.busy_left <= 0:
            self.is_busy, self.due, self.last = False, 0, self.now.astimezone(UTC)
            self.quiet_since_kindly, self.next_at = None, self.now
        if self.is_asleep and self.asleep_left <= 0:
            self.is_asleep = False
        if chance() < 0.003:
            self.is_asleep, self.asleep_left = True, self.random.randrange(1, 200)
        elif not self.is_asleep and chance() < (0.0001 if self.is_lazy else 0.002):
            self.is_busy, self.busy_left, self.next_at = True, 3, self.now

    def _present(self) -> None:
        """A film or a talk: nobody tells when it begins or is over."""
        self.presenting_left -= 1
        if self.presenting_left <= 0:
            self.is_presenting = self.random.random() < 0.004
            self.presenting_left = self.random.randrange(1, 60) if self.is_presenting else 0

    def _look(self) -> None:
        """As the app does: only when it is time, or when something has happened; asleep, never."""
        if self.is_asleep:
            return
        decision = decide(self.wishes, self._times(), self.memory, self._seen())
        is_time = self.next_at is not None and self.next_at.timestamp() <= self.now.timestamp()
        if not is_time:
            if decision.say is not None:
                self._wrong("something would be said before it was time to look")
            return
        if decision.say is not None:
            self._check(decision.say)
        self.memory, self.next_at = decision.memory, decision.next_at
        if decision.next_at is not None and decision.next_at.timestamp() <= self.now.timestamp():
            self._wrong("the next look is not ahead")
        if decision.withdraw or self.is_busy:
            self.shown_on = None
        if decision.say is not None:
            self.shown_on = self.now.date()
            self._answer()

    def _answer(self) -> None:
        match self.random.randrange(8):
            case 2 | 3 if self.is_lazy:
                return
            case 0:
                self.memory, self.shown_on = self.memory.snoozed(self.now), None
                self.snoozes = self.memory.snoozed_until
            case 1:
                self.memory, self.shown_on = self.memory.without_today(self.now), None
            case 2 | 3:
                self.is_busy, self.busy_left, self.shown_on = True, 3, None
            case 4:
                self.shown_on = None
            case _:
                return
        self.next_at = self.now

    def _check(self, kind: Kind) -> None:
        now, minute = self.now, self.now.hour * 60 + self.now.minute
        self.said[kind] += 1
        if self.is_busy or not self.due:
            self._wrong("said in a session, or with nothing due")
        if self.is_presenting:
            self._wrong("said while something filled the screen")
        if self.wishes.is_quiet(minute):
            self._wrong("said in quiet hours")
        if self.memory.not_on == now.date():
            self._wrong("said after Not today")
        snoozed = self.memory.snoozed_until
        if snoozed is not None and timedelta() < snoozed - now.astimezone(UTC) <= timedelta(
            minutes=30
        ):
            self._wrong("said before thirty minutes were over")
        if self.quiet_since_kindly is not None:
            self._wrong("said after it was said kindly")
        base = max(filter(None, (self.last, self.memory.since)))
        if (kind is Kind.KINDLY) is not (now.astimezone(UTC) - base >= GAP):
            self._wrong(f"{kind} {now.astimezone(UTC) - base} after the last time")
        if kind is Kind.KINDLY:
            self.quiet_since_kindly = now
        if snoozed is None and not self._is_login(now):
            self._check_slot(now, minute)

    def _is_login(self, now: datetime) -> bool:
        login = self.logged_in
        return login is not None and now.timestamp() - login.timestamp() < 3_600 * 24

    def _check_slot(self, now: datetime, minute: int) -> None:
        past = [at for at in self._times() if at <= minute and not self.wishes.is_quiet(at)]
        if not past:
            self._wrong("said without a slot")
        elif (now.date(), past[-1]) in self.told:
            self._wrong("a slot was told twice")
        else:
            self.told.add((now.date(), past[-1]))

    def _wrong(self, what: str) -> None:
        self.problems.append(f"{self.now:%Y-%m-%d %H:%M %Z}: {what}")


def undisturbed(
    wishes: DesktopWishes, reminders: tuple[int, int, int], days: int
) -> list[datetime]:
    """When somebody is reminded who is always there, always due, and never answers."""
    now = datetime(2026, 3, 1, 0, 0, tzinfo=UTC)
    times, said = wishes.times(reminders), list[datetime]()
    memory = replace(begun(Memory(), Seen(now, 2), times), slot=None)
    for at in _instants(now, days):
        seen = Seen(at, 2, last_done=at.astimezone(UTC) - timedelta(days=1))
        decision = decide(wishes, times, memory, seen)
        memory = decision.memory
        if decision.say is not None:
            said.append(at)
    return said


def _instants(now: datetime, days: int) -> Iterator[datetime]:
    yield from (now + n * STEP for n in range(days * 24 * 12))
