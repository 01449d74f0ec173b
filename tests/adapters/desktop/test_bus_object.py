"""An object on the bus answers what its interface says, in its types, and refuses all else."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from collections.abc import Iterator

import pytest
from dbus_fast import Message, MessageType, Variant
from dbus_fast.aio import MessageBus

from footcare_gui.adapters.desktop.bus_object import (
    INTROSPECTABLE,
    PEER,
    PROPERTIES,
    BusObject,
    Interface,
    Method,
    Property,
)
from tests.kits.message_bus import joined, run, until
from tests.kits.power_bus import own_bus

pytestmark = pytest.mark.platform("linux")
LAMP, PATH = "org.example.Lamp", "/org/example/lamp"


@pytest.fixture(scope="module")
def address() -> Iterator[str]:
    with own_bus() as address:
        yield address


class Lamp:
    """A lamp that can be turned to a level, and is of one colour."""

    def __init__(self, bus: MessageBus) -> None:
        self.level, self.said = 3, list[object]()
        self.object = BusObject(
            bus,
            PATH,
            {
                LAMP: Interface(
                    {"Say": Method((("What", "s"), ("Often", "u")), self._say)},
                    {
                        "Level": Property("u", lambda: self.level, self._turn),
                        "Colour": Property("s", lambda: "red", emits="false"),
                    },
                    {"Glowed": (("Long", "x"),)},
                )
            },
        )

    def _say(self, what: str, often: int) -> None:
        self.said += [what] * often

    def _turn(self, level: int) -> None:
        self.level = level


async def ask(
    client: MessageBus, lamp: MessageBus, interface: str, member: str, kinds: str, *body: object
) -> Message:
    message = Message(
        destination=lamp.unique_name,
        path=PATH,
        interface=interface,
        member=member,
        signature=kinds,
        body=list(body),
    )
    reply = await client.call(message)
    assert reply is not None
    return reply


def test_it_answers_what_it_is_asked(address: str) -> None:
    async def work() -> None:
        async with joined(address) as bus, joined(address) as client:
            lamp = Lamp(bus)
            assert (await ask(client, bus, LAMP, "Say", "su", "on", 2)).body == []
            assert lamp.said == ["on", "on"]
            got = await ask(client, bus, PROPERTIES, "Get", "ss", LAMP, "Level")
            assert got.body == [Variant("u", 3)]
            whole = await ask(client, bus, PROPERTIES, "GetAll", "s", LAMP)
            assert whole.body == [{"Level": Variant("u", 3), "Colour": Variant("s", "red")}]
            set_ = await ask(client, bus, PROPERTIES, "Set", "ssv", LAMP, "Level", Variant("u", 9))
            assert (set_.message_type, lamp.level) == (MessageType.METHOD_RETURN, 9)
            assert (await ask(client, bus, PEER, "Ping", "")).body == []

    run(work())


@pytest.mark.parametrize(
    ("call", "body", "error"),
    [
        ((LAMP, "Sing", ""), (), "UnknownMethod"),
        ((LAMP, "Say", "s"), ("on",), "InvalidArgs"),
        ((LAMP, "Say", "si"), ("on", 2), "InvalidArgs"),
        (("org.example.Bell", "Say", "su"), ("on", 2), "UnknownInterface"),
        ((PROPERTIES, "Get", "ss"), (LAMP, "Weight"), "UnknownProperty"),
        ((PROPERTIES, "GetAll", "s"), ("org.example.Bell",), "UnknownInterface"),
        ((PROPERTIES, "Set", "ssv"), (LAMP, "Colour", Variant("s", "blue")), "PropertyReadOnly"),
        ((PROPERTIES, "Set", "ssv"), (LAMP, "Level", Variant("i", 9)), "InvalidArgs"),
    ],
)
def test_it_refuses_what_its_interface_does_not_have(
    address: str, call: tuple[str, str, str], body: tuple[object, ...], error: str
) -> None:
    async def work() -> None:
        async with joined(address) as bus, joined(address) as client:
            lamp = Lamp(bus)
            reply = await ask(client, bus, *call, *body)
            assert reply.error_name == f"org.freedesktop.DBus.Error.{error}"
            assert (lamp.level, lamp.said) == (3, [])

    run(work())


def test_it_tells_what_has_changed_and_what_has_happened(address: str) -> None:
    async def work() -> None:
        async with joined(address) as bus, joined(address) as client:
            lamp, heard = Lamp(bus), list[Message]()
            await client.call(
                Message(
                    destination="org.freedesktop.DBus",
                    path="/org/freedesktop/DBus",
                    interface="org.freedesktop.DBus",
                    member="AddMatch",
                    signature="s",
                    body=[f"type='signal',path='{PATH}'"],
                )
            )
            client.add_message_handler(lambda m: heard.append(m) if m.path == PATH else None)
            lamp.object.tell_changed(LAMP, "Level")
            lamp.object.signal(LAMP, "Glowed", 7)
            await until(lambda: len(heard) == 2)
            assert heard[0].body == [LAMP, {"Level": Variant("u", 3)}, []]
            assert (heard[1].member, heard[1].signature, heard[1].body) == ("Glowed", "x", [7])

    run(work())


def test_it_says_of_itself_what_it_is(address: str) -> None:
    async def work() -> None:
        async with joined(address) as bus, joined(address) as client:
            Lamp(bus)
            (xml,) = (await ask(client, bus, INTROSPECTABLE, "Introspect", "")).body
            (lamp,) = [one for one in ET.fromstring(xml) if one.get("name") == LAMP]
            assert [(a.get("name"), a.get("type")) for a in lamp.findall("method/arg")] == [
                ("What", "s"),
                ("Often", "u"),
            ]
            told = {
                p.get("name"): (p.get("access"), p[0].get("value")) for p in lamp.iter("property")
            }
            assert told == {"Level": ("readwrite", "true"), "Colour": ("read", "false")}
            assert [a.get("type") for a in lamp.findall("signal/arg")] == ["x"]

    run(work())


def test_it_leaves_alone_what_is_asked_of_another_path(address: str) -> None:
    async def work() -> None:
        async with joined(address) as bus, joined(address) as client:
            Lamp(bus)
            message = Message(
                destination=bus.unique_name, path="/else", interface=LAMP, member="Say"
            )
            reply = await client.call(message)
            assert reply is not None
            assert reply.message_type is MessageType.ERROR

    run(work())
