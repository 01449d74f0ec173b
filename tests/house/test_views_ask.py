"""Views show what is chosen and ask for what the person wants; they decide nothing themselves."""

from __future__ import annotations

import ast
from collections.abc import Iterator

from tests.house.imports import PACKAGE

PLANNERS = {
    "compile_plan",
    "plan_exercise",
    "todays_session",
    "gentler_session",
    "wished_session",
    "extra_hold",
    "with_extra_hold",
}
"""What makes a session out of what is chosen."""


def trees(*rooms: str) -> Iterator[tuple[str, ast.Module]]:
    for room in rooms:
        for path in sorted((PACKAGE / room).rglob("*.py")):
            name = str(path.relative_to(PACKAGE))
            yield name, ast.parse(path.read_text(encoding="utf-8"))


def test_no_view_makes_a_session_out_of_what_is_chosen() -> None:
    makers = [
        f"{name}:{node.lineno}: {alias.name}"
        for name, tree in trees("views")
        for node in ast.walk(tree)
        if isinstance(node, ast.ImportFrom)
        for alias in node.names
        if alias.name in PLANNERS
    ]
    assert makers == []


PERSON = "views/widgets/accessible.py"
"""Presses what a person presses through a screen reader."""


def test_nothing_is_begun_by_pressing_a_button_of_somebody_elses() -> None:
    pressed = [
        f"{name}:{node.lineno}"
        for name, tree in trees("views", "controllers", "bootstrap")
        for node in ast.walk(tree)
        if name != PERSON
        and isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and node.func.attr in ("click", "animateClick")
        and ast.unparse(node.func.value) != "self"
    ]
    assert pressed == []
