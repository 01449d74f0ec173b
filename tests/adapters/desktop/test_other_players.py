"""Other players are asked to pause where they play, and one that hangs holds up none of them."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from dbus_fast import Message, Variant

from footcare_gui.adapters.desktop import session_bus
from footcare_gui.adapters.desktop.other_players import PREFIX, pause_others
from tests.kits.message_bus import answer_with, joined, run
from tests.kits.power_bus import own_bus

pytestmark = pytest.mark.platform("linux")


@pytest.fixture(scope="module")
def address() -> Iterator[str]:
    with own_bus() as address:
        yield address


def player(status: str, asked: list[str]) -> Callable[[Message], Message | None]:
    def answer(message: Message) -> Message | None:
        asked.append(str(message.member))
        if message.member == "Get":
            return Message.new_method_return(message, "v", [Variant("s", status)])
        return Message.new_method_return(message)

    return answer


def test_who_plays_is_paused_and_nobody_else(address: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(session_bus, "ANSWER_S", 0.3)
    asked: dict[str, list[str]] = {name: [] for name in ("music", "film", "footcare.instance7")}

    async def work() -> None:
        async with (
            joined(address) as music,
            joined(address) as film,
            joined(address) as own,
            joined(address) as deaf,
            joined(address) as bus,
        ):
            await answer_with(deaf, f"{PREFIX}deaf", lambda _message: None)
            await answer_with(music, f"{PREFIX}music", player("Playing", asked["music"]))
            await answer_with(film, f"{PREFIX}film", player("Paused", asked["film"]))
            other = "footcare.instance7"
            await answer_with(own, PREFIX + other, player("Playing", asked[other]))
            await pause_others(bus)

    run(work())
    assert asked == {"music": ["Get", "Pause"], "film": ["Get"], "footcare.instance7": []}
