"""The messages about faulty files: one for each code, all for translators, each its own."""

from __future__ import annotations

import re
from typing import get_args

from footcare_gui.domain.exercises.faults import FaultCode
from footcare_gui.texts import fault_messages
from footcare_gui.texts.faults import SUBJECTS
from tests.kits.messages_kit import messages_of, past_the_translators


def test_every_code_has_its_message_in_one_subject() -> None:
    codes = [code for subject in SUBJECTS for code in subject()]
    assert sorted(codes) == sorted(get_args(FaultCode))


def test_every_message_is_for_translators() -> None:
    wrong = past_the_translators(fault_messages)
    assert {name: re.sub(r"\{\w+\}", "", text) for name, text in wrong.items()} == {}


def test_no_two_faults_say_the_same() -> None:
    said = messages_of(fault_messages)
    del said["of_figures 1"]  # one name for no file, and no figure
    assert len(set(said.values())) == len(said)
