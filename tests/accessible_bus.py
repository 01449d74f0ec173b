"""What assistive technology meets: the accessibility bus of a desktop, and the app upon it."""

from __future__ import annotations

import subprocess
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from typing import Any, NamedTuple

from jeepney import DBusAddress, HeaderFields, MatchRule, Message, MessageType, new_method_call
from jeepney.bus_messages import message_bus
from jeepney.io.blocking import open_dbus_connection

from tests.desktop import START_S, Desktop, Program, open_desktop
from tests.needs import need_commands
from tests.waiting import wait_until

_ATSPI = "org.a11y.atspi."
_NOBODY = "/org/a11y/atspi/null"
AT_SPI = "/usr/libexec/at-spi-bus-launcher"
LONGEST_ANSWER_S = 20.0
_ROWS = ("list item", "table cell")
_STATES = {
    1: "active",
    4: "checked",
    5: "collapsed",
    8: "enabled",
    9: "expandable",
    10: "expanded",
    11: "focusable",
    12: "focused",
    16: "modal",
    22: "selectable",
    23: "selected",
    25: "showing",
    30: "visible",
    41: "checkable",
}


class Place(NamedTuple):
    """Where on the bus something is."""

    owner: str
    path: str


@dataclass(frozen=True)
class Met:
    """One thing on the screen, as a screen reader meets it.

    Attributes:
        place: Where it can be asked.
        id: What programs call it: object names, from the window on.
        name: What it is called.
        description: What is said of it besides.
        role: What it is.
        states: Those that matter here.
        abilities: The interfaces that it answers to.
        attributes: Whatever else is said of it, a heading's level for one.
        value: Its number with the least and the most, where it has one.
        children: What lies in it and can be seen.
    """

    place: Place
    id: str = ""
    name: str = ""
    description: str = ""
    role: str = ""
    states: frozenset[str] = frozenset()
    abilities: frozenset[str] = frozenset()
    attributes: dict[str, str] = field(default_factory=dict)
    value: tuple[float, float, float] | None = None
    children: tuple[Met, ...] = ()

    @property
    def is_seen(self) -> bool:
        """Whether it is on the screen, or would be if one scrolled there."""
        return "visible" in self.states

    def all(self) -> Iterator[Met]:
        """It, and all within it, in their order."""
        yield self
        for child in self.children:
            yield from child.all()

    def named(self, name: str) -> Met:
        """What has this object name, or else is called so.

        Raises:
            AssertionError: Nothing is.
        """
        parts = list(self.all())
        for found in parts:
            if found.is_object(name):
                return found
        for found in parts:
            if found.name == name:
                return found
        raise AssertionError(f"nothing is called {name!r} among\n{self.written()}")

    def has(self, name: str) -> bool:
        """Whether anything has this object name or is called so."""
        return any(one.name == name or one.is_object(name) for one in self.all())

    def is_object(self, name: str) -> bool:
        """Whether programs call it so. Qt 6.8 tells a list's object name of its rows alone."""
        rows = (child.id for child in self.children if child.role in _ROWS)
        return any(id_.rpartition(".")[2] == name for id_ in (self.id, *rows))

    def written(self, depth: int = 0) -> str:
        """It, and all within it, a line each."""
        own = f"{'  ' * depth}{self.role} {self.name!r} {sorted(self.states)} {self.id}"
        return "\n".join([own, *(child.written(depth + 1) for child in self.children)])


class Told(NamedTuple):
    """Something that the app told of by itself.

    Attributes:
        place: Where it happened.
        kind: What, e.g. `StateChanged:checked`, `Announcement:`.
        number: What it is worth, 1 for a state that is there now.
        content: What else it brings: words of an announcement, for one.
    """

    place: Place
    kind: str
    number: int
    content: Any


class AccessibleBus:
    """A connection as a screen reader has one.

    Args:
        address: Of the bus.
    """

    def __init__(self, address: str) -> None:
        self._bus = open_dbus_connection(address)
        self.told: list[Told] = []
        """What was told of by itself, in its order."""
        rule = MatchRule(type="signal", interface=f"{_ATSPI}Event.Object")
        self._bus.send_and_get_reply(message_bus.AddMatch(rule))
        self._call(_registry("registry"), "Registry", "RegisterEvent", "s", ("object:",))

    def __enter__(self) -> AccessibleBus:
        return self

    def __exit__(self, *_how: object) -> None:
        self._bus.close()

    def app(self) -> Met:
        """The app, and all of it that can be seen now."""
        (at,) = wait_until(self._apps, START_S, "no app on the accessibility bus")
        return self._grown(at)

    def now(self, thing: Met) -> Met:
        """The same thing, looked at anew."""
        return self._grown(thing.place)

    def do(self, thing: Met, action: str) -> None:
        """Do an action of a thing by its name.

        Raises:
            AssertionError: It has none of that name, or will not do it.
        """
        known = [row[0] for row in self._call(thing.place, "Action", "GetActions") or ()]
        assert action in known, f"{thing.role} {thing.name!r} offers {known}"
        assert self._call(thing.place, "Action", "DoAction", "i", (known.index(action),))

    def select(self, thing: Met, child: Met) -> None:
        """Select a child, by its number among all of them: seen or not."""
        number = self._call(child.place, "Accessible", "GetIndexInParent")
        assert self._call(thing.place, "Selection", "SelectChild", "i", (number,))

    def focus(self, thing: Met) -> None:
        """Give the keyboard to a thing."""
        assert self._call(thing.place, "Component", "GrabFocus")

    def rect_of(self, thing: Met) -> tuple[int, int, int, int]:
        """Left, top, width and height of a thing on the screen, in pixels."""
        found = self._call(thing.place, "Component", "GetExtents", "u", (0,))
        assert found is not None, f"{thing.role} {thing.name!r} is nowhere"
        left, top, width, height = found
        return left, top, width, height

    # ---- inside ----------------------------------------------------------------------------------

    def _apps(self) -> list[Place]:
        found = self._call(_registry("accessible/root"), "Accessible", "GetChildren")
        return [Place(*one) for one in found or ()]

    def _grown(self, root: Place) -> Met:
        """Look at a thing and into it, floor by floor: the way to the app and back is long."""
        known: dict[Place, Met] = {}
        below: dict[Place, list[Place]] = {}
        floor = [root]
        while floor:
            known |= {one.place: one for one in self._looked_at(floor)}
            open_ones = [at for at in floor if known[at].is_seen or at is root]
            inside = self._ask([_method(at, "Accessible", "GetChildren") for at in open_ones])
            for at, children in zip(open_ones, inside, strict=True):
                below[at] = [Place(*one) for one in children or () if one[1] != _NOBODY]
            floor = [child for at in open_ones for child in below[at]]

        def whole(at: Place) -> Met:
            seen = (child for child in below.get(at, ()) if known[child].is_seen)
            return replace(known[at], children=tuple(whole(child) for child in seen))

        return whole(root)

    def _looked_at(self, places: Sequence[Place]) -> Iterator[Met]:
        answers = iter(self._ask([question for at in places for question in _questions(at)]))
        found = [_met(at, [next(answers) for _ in _questions(at)]) for at in places]
        numbers = [one.place for one in found if "Value" in one.abilities]
        bounds = iter(self._ask([get for at in numbers for get in _bounds(at)]))
        values = {at: (next(bounds), next(bounds), next(bounds)) for at in numbers}
        for one in found:
            yield replace(one, value=values.get(one.place))

    def _call(
        self, at: Place, kind: str, method: str, signature: str = "", body: tuple[Any, ...] = ()
    ) -> Any:
        return self._ask([_method(at, kind, method, signature, body)])[0]

    def _ask(self, questions: Sequence[Message]) -> list[Any]:
        """What each answer begins with; `None` where there is none."""
        serials = [next(self._bus.outgoing_serial) for _ in questions]
        for serial, question in zip(serials, questions, strict=True):
            self._bus.send_message(question, serial=serial)
        missing, answers = set(serials), {}
        while missing:
            message = self._bus.receive(timeout=LONGEST_ANSWER_S)
            serial = message.header.fields.get(HeaderFields.reply_serial)
            if serial in missing:
                missing.remove(serial)
                is_answer = message.header.message_type is MessageType.method_return
                answers[serial] = message.body[0] if is_answer and message.body else None
            else:
                self._hear(message)
        return [answers[serial] for serial in serials]

    def _hear(self, message: Message) -> None:
        fields = message.header.fields
        if message.header.message_type is MessageType.signal and len(message.body) > 3:
            kind, detail = fields.get(HeaderFields.member), message.body[0]
            at = Place(fields[HeaderFields.sender], fields[HeaderFields.path])
            self.told.append(Told(at, f"{kind}:{detail}", message.body[1], message.body[3][1]))


def _registry(path: str) -> Place:
    return Place(f"{_ATSPI}Registry", f"/org/a11y/atspi/{path}")


def _method(
    at: Place, kind: str, method: str, signature: str = "", body: tuple[Any, ...] = ()
) -> Message:
    return new_method_call(DBusAddress(at.path, at.owner, _ATSPI + kind), method, signature, body)


def _property(at: Place, kind: str, name: str) -> Message:
    address = DBusAddress(at.path, at.owner, "org.freedesktop.DBus.Properties")
    return new_method_call(address, "Get", "ss", (_ATSPI + kind, name))


def _questions(at: Place) -> list[Message]:
    return [
        *(_property(at, "Accessible", name) for name in ("AccessibleId", "Name", "Description")),
        *(
            _method(at, "Accessible", method)
            for method in ("GetRoleName", "GetState", "GetInterfaces", "GetAttributes")
        ),
    ]


def _bounds(at: Place) -> list[Message]:
    names = ("CurrentValue", "MinimumValue", "MaximumValue")
    return [_property(at, "Value", name) for name in names]


def _met(at: Place, answers: Sequence[Any]) -> Met:
    texts, (role, state, abilities, attributes) = answers[:3], answers[3:]
    low, high = state or (0, 0)
    set_bits = low | high << 32
    id_, name, description = (str(text[1]) if text else "" for text in texts)
    return Met(
        at,
        id_,
        name,
        description,
        role=role or "",
        states=frozenset(name for bit, name in _STATES.items() if set_bits >> bit & 1),
        abilities=frozenset(one.removeprefix(_ATSPI) for one in abilities or ()),
        attributes=dict(attributes or {}),
    )


@contextmanager
def accessibility_of(desktop: Desktop) -> Iterator[tuple[Desktop, str]]:
    """A desktop on which assistive technology runs, and the address of its bus.

    Args:
        desktop: Where windows are shown.
    """
    need_commands("dbus-daemon", AT_SPI)
    server = subprocess.Popen(
        ["dbus-daemon", "--session", "--nofork", "--nopidfile", "--print-address"],
        env=desktop.environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    assert server.stdout is not None
    try:
        session = server.stdout.readline().strip()
        with open_dbus_connection(session) as bus:
            asked = DBusAddress("/org/a11y/bus", "org.a11y.Bus", "org.a11y.Bus")
            (address,) = bus.send_and_get_reply(new_method_call(asked, "GetAddress")).body
            heard = {"DBUS_SESSION_BUS_ADDRESS": session, "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"}
            yield replace(desktop, environment={**desktop.environment, **heard}), address
    finally:
        server.terminate()
        server.wait()
        server.stdout.close()


@contextmanager
def footcare_on_the_bus(*arguments: str) -> Iterator[tuple[Desktop, AccessibleBus, Program]]:
    """Footcare with its window on the screen of a desktop of its own, and what a reader sees of it.

    Args:
        arguments: Footcare's own.
    """
    with (
        open_desktop() as plain,
        accessibility_of(plain) as (desktop, address),
        AccessibleBus(address) as bus,
        desktop.footcare(*arguments) as program,
    ):
        desktop.window()
        yield desktop, bus, program
