"""An object of ours on the message bus: every type is what its interface says, and nothing else.

Written out rather than derived from annotations, so that the table below is the specification
itself: a position is an `x`, and never told as having changed.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, NamedTuple
from xml.sax.saxutils import quoteattr

from dbus_fast import Message, MessageType, Variant
from dbus_fast.aio import MessageBus

PROPERTIES = "org.freedesktop.DBus.Properties"
INTROSPECTABLE = "org.freedesktop.DBus.Introspectable"
PEER = "org.freedesktop.DBus.Peer"
_ERROR = "org.freedesktop.DBus.Error."
_EMITS = "org.freedesktop.DBus.Property.EmitsChangedSignal"


class Method(NamedTuple):
    """A method: the names and types of its arguments, and what is done."""

    arguments: tuple[tuple[str, str], ...]
    do: Callable[..., object]

    @property
    def signature(self) -> str:
        """The types of its arguments, one after the other."""
        return "".join(kind for _, kind in self.arguments)


class Property(NamedTuple):
    """A property: its type, who gives it, who takes another one, and whether a change is told."""

    kind: str
    get: Callable[[], object]
    set: Callable[[Any], object] | None = None
    emits: str = "true"


class Interface(NamedTuple):
    """One interface of an object."""

    methods: Mapping[str, Method]
    properties: Mapping[str, Property]
    signals: Mapping[str, tuple[tuple[str, str], ...]] = {}


class _RefusedError(Exception):
    """A call that cannot be answered; its text is the kind of error."""


class BusObject:
    """Answers all that is asked of one path.

    Args:
        bus: Where.
        path: The object's.
        interfaces: By name.
    """

    def __init__(self, bus: MessageBus, path: str, interfaces: Mapping[str, Interface]) -> None:
        self._bus, self._path, self._interfaces = bus, path, interfaces
        bus.add_message_handler(self._on_message)

    def tell_changed(self, interface: str, *names: str) -> None:
        """Tell what properties are now."""
        known = self._interfaces[interface].properties
        changed = {name: Variant(known[name].kind, known[name].get()) for name in names}
        self._send(PROPERTIES, "PropertiesChanged", "sa{sv}as", [interface, changed, []])

    def signal(self, interface: str, member: str, *arguments: object) -> None:
        """Tell that something has happened."""
        kinds = "".join(kind for _, kind in self._interfaces[interface].signals[member])
        self._send(interface, member, kinds, list(arguments))

    def _send(self, interface: str, member: str, kinds: str, body: list[object]) -> None:
        self._bus.send(Message.new_signal(self._path, interface, member, kinds, body))

    def _on_message(self, message: Message) -> Message | bool:
        if message.message_type is not MessageType.METHOD_CALL or message.path != self._path:
            return False
        try:
            kinds, body = self._answer(message)
        except _RefusedError as refused:
            return Message.new_error(message, f"{_ERROR}{refused}", f"no {message.member} here")
        return Message.new_method_return(message, kinds, body)

    def _answer(self, message: Message) -> tuple[str, list[object]]:
        call = (message.interface, message.member, message.signature)
        match call:
            case (str(_), "Get", "ss") if message.interface == PROPERTIES:
                return "v", [_variant(self._property(*message.body))]
            case (str(_), "GetAll", "s") if message.interface == PROPERTIES:
                known = self._interface(message.body[0]).properties
                return "a{sv}", [{name: _variant(one) for name, one in known.items()}]
            case (str(_), "Set", "ssv") if message.interface == PROPERTIES:
                return self._set(*message.body)
            case (str(_), "Introspect", "") if message.interface == INTROSPECTABLE:
                return "s", [_xml(self._interfaces)]
            case (str(_), "Ping", "") if message.interface == PEER:
                return "", []
        return self._call(message)

    def _call(self, message: Message) -> tuple[str, list[object]]:
        named = message.interface
        places = [self._interface(named)] if named else list(self._interfaces.values())
        member = message.member or ""
        found = [one.methods[member] for one in places if member in one.methods]
        if not found:
            raise _RefusedError("UnknownMethod")
        if found[0].signature != message.signature:
            raise _RefusedError("InvalidArgs")
        found[0].do(*message.body)
        return "", []

    def _set(self, interface: str, name: str, value: Variant) -> tuple[str, list[object]]:
        known = self._property(interface, name)
        if known.set is None:
            raise _RefusedError("PropertyReadOnly")
        if known.kind != value.signature:
            raise _RefusedError("InvalidArgs")
        known.set(value.value)
        return "", []

    def _interface(self, name: str) -> Interface:
        if name not in self._interfaces:
            raise _RefusedError("UnknownInterface")
        return self._interfaces[name]

    def _property(self, interface: str, name: str) -> Property:
        known = self._interface(interface).properties
        if name not in known:
            raise _RefusedError("UnknownProperty")
        return known[name]


def _variant(one: Property) -> Variant:
    return Variant(one.kind, one.get())


def _xml(interfaces: Mapping[str, Interface]) -> str:
    """What the object says of itself."""
    lines = ["<node>"]
    for name, one in interfaces.items():
        lines.append(f"<interface name={quoteattr(name)}>")
        for member, method in one.methods.items():
            args = "".join(
                f'<arg name="{arg}" type="{kind}" direction="in"/>'
                for arg, kind in method.arguments
            )
            lines.append(f'<method name="{member}">{args}</method>')
        for member, arguments in one.signals.items():
            args = "".join(f'<arg name="{arg}" type="{kind}"/>' for arg, kind in arguments)
            lines.append(f'<signal name="{member}">{args}</signal>')
        for member, known in one.properties.items():
            access = "read" if known.set is None else "readwrite"
            lines.append(
                f'<property name="{member}" type="{known.kind}" access="{access}">'
                f'<annotation name="{_EMITS}" value="{known.emits}"/></property>'
            )
        lines.append("</interface>")
    return "\n".join([*lines, *_STANDARD, "</node>"])


_STANDARD = (
    f'<interface name="{PROPERTIES}">',
    '<method name="Get"><arg type="s" direction="in"/><arg type="s" direction="in"/>'
    '<arg type="v" direction="out"/></method>',
    '<method name="GetAll"><arg type="s" direction="in"/><arg type="a{sv}" direction="out"/>'
    "</method>",
    '<method name="Set"><arg type="s" direction="in"/><arg type="s" direction="in"/>'
    '<arg type="v" direction="in"/></method>',
    '<signal name="PropertiesChanged"><arg type="s"/><arg type="a{sv}"/><arg type="as"/></signal>',
    "</interface>",
    f'<interface name="{INTROSPECTABLE}"><method name="Introspect">'
    '<arg type="s" direction="out"/></method></interface>',
    f'<interface name="{PEER}"><method name="Ping"/></interface>',
)
