"""One table of actions: each key stands in one row of the places where it counts."""

from __future__ import annotations

import pytest

from footcare_gui.domain.actions import ACTIONS, ActionId, Scope, actions_in, spec_of, strange_keys
from footcare_gui.views.widgets.icons import icon_path


@pytest.mark.parametrize("scope", [Scope.SESSION, Scope.CHOICE, Scope.PROGRESS, Scope.EDITOR])
def test_a_key_means_one_thing_in_one_place(scope: Scope) -> None:
    keys = [key for spec in actions_in(scope) for key in spec.keys + spec.letters]
    assert len(keys) == len(set(keys))
    physical = [(code, spec.has_shift) for spec in actions_in(scope) for code in spec.physical]
    assert len(physical) == len(set(physical))


def test_every_action_has_a_row_a_place_and_a_key() -> None:
    assert [spec_of(action).id for action in ActionId] == list(ActionId)
    assert len(ACTIONS) == len(ActionId)
    assert all(spec.scope & (Scope.EVERYWHERE | Scope.EDITOR) for spec in ACTIONS)
    assert all(spec.keys or spec.letters for spec in ACTIONS)


def test_keys_that_act_elsewhere_are_known_and_answers_of_a_session_are_none_of_them() -> None:
    assert strange_keys(Scope.CHOICE).keys() == {"Ctrl+S", "Ctrl+T", "Ctrl+Shift+Z"}
    assert {"Ctrl+P", "Ctrl+Return"} <= strange_keys(Scope.PROGRESS).keys()
    assert "Ctrl+Return" not in strange_keys(Scope.EDITOR)
    assert not {"Ctrl+1", "Ctrl+2"} & strange_keys(Scope.SESSION).keys()
    assert "Ctrl+N" in strange_keys(Scope.SESSION)


def test_each_letter_has_the_key_under_the_finger() -> None:
    assert all(len(spec.letters) == len(spec.physical) for spec in ACTIONS)


def test_every_icon_of_the_table_can_be_drawn() -> None:
    named = [spec.icon for spec in ACTIONS if spec.icon]
    assert not [icon for icon in named if icon_path(icon).isEmpty()]
