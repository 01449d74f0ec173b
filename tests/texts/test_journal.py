from __future__ import annotations

import pytest

from footcare_gui.domain.memory.journal import Mended, NotSaved, SavedAgain, Trouble
from footcare_gui.texts import journal as words


@pytest.mark.parametrize(
    ("trouble", "reason"),
    [
        (Trouble.FULL, "the disk is full. Please make room for /there"),
        (
            Trouble.READ_ONLY,
            "/there cannot be written to. Please look at its permissions or disk.",
        ),
        (Trouble.NEWER, "your sessions were kept by a newer Footcare. Please update this one."),
        (Trouble.OTHER, "input/output {error}"),
    ],
)
def test_trouble_is_said_with_what_would_mend_it(trouble: Trouble, reason: str) -> None:
    about = NotSaved(trouble, "input/output {error}", "/there")
    assert words.notice(about) == f"Nothing is being saved: {reason}"
    assert words.not_kept_yet(about).endswith(f": {reason}")


def test_a_mended_journal_names_its_file_and_what_was_read() -> None:
    assert words.notice(Mended("/kept", 0)).endswith("It is kept as /kept")
    assert "Sessions read from it: 3." in words.notice(Mended("/kept", 3))


def test_the_end_of_the_trouble_is_said() -> None:
    assert words.notice(SavedAgain()) == "Saving works again; nothing was lost."
