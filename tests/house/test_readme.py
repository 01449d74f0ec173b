"""What the README says of keys is what the one table of actions says."""

from __future__ import annotations

from pathlib import Path

import pytest

from footcare_gui.domain.actions import Scope, actions_in
from footcare_gui.texts.keys import named_keys

README = Path(__file__).parents[2] / "README.md"


@pytest.mark.parametrize(
    ("heading", "scopes"),
    [
        ("## Keys in a session", [Scope.SESSION]),
        ("## Keys in the main window", [Scope.CHOICE, Scope.PROGRESS]),
        ("## Keys in the editor", [Scope.EDITOR]),
    ],
)
def test_each_row_of_keys_is_a_row_of_the_table_of_actions(
    heading: str, scopes: list[Scope]
) -> None:
    told = _rows_below(heading)
    known = dict.fromkeys(spec for scope in scopes for spec in actions_in(scope))
    assert sorted(keys for keys, _ in told) == sorted(", ".join(named_keys(spec)) for spec in known)
    assert all(does for _, does in told)


def _rows_below(heading: str) -> list[tuple[str, str]]:
    lines = README.read_text().split(heading)[1].lstrip().splitlines()
    table = lines[2 : lines.index("")]
    rows = [line.strip("| ").split(" | ") for line in table]
    return [(keys, does) for keys, does in rows]
