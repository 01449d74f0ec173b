"""Whoever asks on the bus gets an answer or a fault, within a bounded time."""

from __future__ import annotations

from pathlib import Path

import pytest
from dbus_fast import Message, message_bus

from footcare_gui.adapters.desktop import session_bus
from footcare_gui.adapters.desktop.session_bus import BUS_FAULTS, RefusedError, call, connected
from tests.kits.message_bus import answer_with, joined, run
from tests.kits.power_bus import address

__all__ = ["address"]

pytestmark = pytest.mark.platform("linux")
BELL = "org.example.Bell"


def test_the_library_is_tested_as_it_ships_compiled() -> None:
    assert Path(str(message_bus.__file__)).suffix == ".so"


@pytest.mark.parametrize("nowhere", ["unix:path=/nowhere/at/all", "no address", "tcp:host=x"])
def test_a_bus_that_is_not_there_is_a_fault(monkeypatch: pytest.MonkeyPatch, nowhere: str) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", nowhere)

    async def work() -> None:
        with pytest.raises(BUS_FAULTS):
            await connected()

    run(work())


def test_an_answer_is_given_and_a_no_is_a_fault(address: str) -> None:
    def answer(message: Message) -> Message:
        if message.member == "Ring":
            return Message.new_method_return(message, "u", [message.body[0] + 1])
        return Message.new_error(message, "org.example.Broken", "broken")

    async def work() -> None:
        async with joined(address) as other:
            await answer_with(other, BELL, answer)
            bus = await connected()
            assert await call(bus, BELL, "/bell", f"{BELL}.Ring", "u", 4) == [5]
            with pytest.raises(RefusedError, match="Broken"):
                await call(bus, BELL, "/bell", f"{BELL}.Toll")
            with pytest.raises(RefusedError):
                await call(bus, "org.example.Nobody", "/bell", f"{BELL}.Ring", "u", 4)
            bus.disconnect()

    run(work())


def test_who_never_answers_is_a_fault(address: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(session_bus, "ANSWER_S", 0.1)

    async def work() -> None:
        async with joined(address) as other:
            await answer_with(other, BELL, lambda _message: None)
            async with joined(address) as bus:
                with pytest.raises(TimeoutError):
                    await call(bus, BELL, "/bell", f"{BELL}.Ring")

    run(work())
