"""How it stands with an exercise, beside the ways to keep it."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from footcare_gui.controllers.editor_controller import EditorController
from footcare_gui.domain.programmes.fields import BY_ID
from footcare_gui.views.editor.foot import EditorFoot
from footcare_gui.views.theme import LiveTheme
from tests.kits.editor_kit import editor, folder, store
from tests.kits.editor_page_kit import in_window
from tests.kits.main_kit import library, live

__all__ = ["editor", "folder", "library", "live", "store"]

SENTENCE = "Heel raises 20 s on, 10 s off, eight rounds"


@pytest.fixture
def foot(qtbot: QtBot, live: LiveTheme, editor: EditorController) -> EditorFoot:
    made = EditorFoot(live)
    in_window(qtbot, made)
    editor.changed.connect(made.show_editing)
    editor.begin()
    return made


def standing(foot: EditorFoot) -> QLabel:
    label = foot.findChild(QLabel, "editor_stands")
    assert label is not None
    return label


def test_what_is_missing_wrong_or_assumed_is_said_and_decides_what_can_be_done(
    foot: EditorFoot, editor: EditorController
) -> None:
    assert standing(foot).text() == "Still missing: Name, How it is done"
    assert foot.draft.isVisible()
    assert not foot.save.isEnabled()
    editor.fill_from(SENTENCE)
    assert "so assumed: position: standing" in standing(foot).text()
    assert not foot.draft.isVisible()
    assert foot.start.isEnabled()
    editor.fill(BY_ID["move"], "soon")
    assert standing(foot).text() == "1 thing to mend"


def test_what_was_not_understood_is_something_to_look_at(
    foot: EditorFoot, editor: EditorController
) -> None:
    editor.fill_from("Roll the sole, 5 min each foot, 2-3 times a week, not barefoot")
    assert "Ready to be saved" not in standing(foot).text()
    left = "2-3 times a week; not barefoot"
    said = f"Look at what was not understood: {left}. Not said, so assumed: "
    assert standing(foot).text().startswith(said)
    assert foot.save.isEnabled()
    editor.fill(BY_ID["notes"], "")
    assert standing(foot).text().startswith("Ready to be saved.")


def test_once_it_is_saved_it_is_no_more_ready_to_be_until_something_changes(
    foot: EditorFoot, editor: EditorController
) -> None:
    editor.fill_from(SENTENCE)
    editor.save()
    assert standing(foot).text() == "Everything here is saved."
    editor.fill(BY_ID["name"], "Other raises")
    assert standing(foot).text().startswith("Ready to be saved.")


@pytest.mark.parametrize(("width", "is_beside"), [(1400, True), (760, True), (420, False)])
def test_words_break_before_buttons_stand_below_them(
    qtbot: QtBot, foot: EditorFoot, editor: EditorController, width: int, is_beside: bool
) -> None:
    editor.fill_from(SENTENCE)
    foot.resize(width, foot.heightForWidth(width))
    QApplication.processEvents()
    label = standing(foot)

    def middle(part: QWidget) -> int:
        return part.geometry().center().y()

    assert (abs(middle(label) - middle(foot.start)) <= 1) is is_beside
    assert label.height() >= label.heightForWidth(label.width())
