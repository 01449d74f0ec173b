"""What the rows of a routine say: name, dose, time, and the whole of it to a screen reader."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt
from pytestqt.qtbot import QtBot

from footcare_gui.domain.choices.preferences import Preferences
from footcare_gui.texts import clock
from footcare_gui.views.main.exercise_model import ROW_ROLE
from footcare_gui.views.routines.item_model import ItemModel
from tests.kits.main_kit import library, live
from tests.kits.routine_kit import Page, page

__all__ = ["library", "live", "page"]


def test_a_row_says_what_how_much_and_how_long(page: Page) -> None:
    model = ItemModel(page.controller)
    time = clock(page.controller.times_ms()[0] or 0)
    spoken = model.data(model.index(0), Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == f"1 of 3: Heel tendon stretch, 30 s, each leg, {time}"
    assert model.data(model.index(1)) == "Toe pressing, seated"
    assert model.data(model.index(0), ROW_ROLE).badge.text == time
    assert model.measured()[0] == ("Heel tendon stretch", "30 s · each leg", time)


def test_it_follows_what_is_done(page: Page, qtbot: QtBot) -> None:
    model = ItemModel(page.controller)
    page.controller.turn("repetitions", "more")
    with qtbot.waitSignal(model.dataChanged):
        model.renew()
    assert model.data(model.index(0), ROW_ROLE).line == "30 s × 2 · each leg"
    page.controller.remove()
    with qtbot.waitSignal(model.modelReset):
        model.renew()
    assert model.rowCount() == 2


def test_what_is_left_out_says_so(page: Page) -> None:
    page.window.controller.change(**{**Preferences()._asdict(), "unsteady": True})
    model = ItemModel(page.controller)
    badge = model.data(model.index(2), ROW_ROLE).badge
    assert (badge.text, badge.spoken) == ("left out", "left out, for it needs steady feet")


def test_rows_are_dragged_between_others_and_never_onto_one(page: Page) -> None:
    model = ItemModel(page.controller)
    flags = Qt.ItemFlag
    assert flags.ItemIsDragEnabled in model.flags(model.index(0))
    assert flags.ItemIsDropEnabled not in model.flags(model.index(0))
    assert model.flags(QModelIndex()) == flags.ItemIsDropEnabled
    assert model.supportedDropActions() == Qt.DropAction.MoveAction
    assert model.data(QModelIndex()) is None
