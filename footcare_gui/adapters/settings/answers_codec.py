"""What was said to what "too much" has lowered, as one line of JSON, and back, with suspicion."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from footcare_gui.domain.choices.lesson_answer import Answer

    Key = tuple[str, str]

MOST_ROWS = 1_000
LONGEST_ID = 200
NONE = "[]"


def answers_text(answers: Mapping[Key, Answer]) -> str:
    """One line."""
    rows = [[*key, said.at.isoformat(), said.is_undone] for key, said in answers.items()]
    return json.dumps(rows, separators=(",", ":"))


def read_answers(text: str) -> dict[Key, Answer]:
    """What `answers_text` made; damaged rows are left out.

    Raises:
        ValueError, TypeError, RecursionError: It is nothing of the kind.
    """
    if text in ("", NONE):  # usually there are none, and nothing has to be loaded
        return {}
    from datetime import datetime

    from footcare_gui.domain.choices.lesson_answer import Answer

    answers: dict[Key, Answer] = {}
    rows = json.loads(text)
    if not isinstance(rows, list):
        raise TypeError(text)
    for row in rows[:MOST_ROWS]:
        match row:
            case [str(exercise), str(variant), str(at), bool(is_undone)] if (
                0 < len(exercise) <= LONGEST_ID and len(variant) <= LONGEST_ID
            ):
                try:
                    instant = datetime.fromisoformat(at)
                except ValueError:
                    continue
                if instant.tzinfo is not None:
                    answers[exercise, variant] = Answer(instant, is_undone)
    return answers
