"""What is said of a shared file that is refused: what, where, and how to mend it."""

from __future__ import annotations

from typing import get_args

from footcare_gui.domain.exercises.faults import FaultCode
from footcare_gui.texts import shared_fault_messages as words


def test_every_message_is_of_a_known_fault_and_says_how_to_mend_it() -> None:
    messages = words.of_shared_files()
    assert set(messages) <= set(get_args(FaultCode))
    mends = [
        *("ask for", "share", "save it", "shrink", "add it", "keep one", "make it", "put the"),
        *("update", "use a plain", "only programme.yaml", "there is no exercise"),
    ]
    for message in messages.values():
        assert any(mend in message for mend in mends), message
