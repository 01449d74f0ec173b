"""The keys of a page, from the one table of actions."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from footcare_gui.domain.actions import ActionId, Scope, actions_in


def bind_keys(page: QWidget, scope: Scope, wanted: Mapping[ActionId, Callable[[], object]]) -> None:
    """Let keys act while the keyboard is on a page.

    Args:
        page: The page.
        scope: What it is in the table.
        wanted: What to do; an action that is not here has a key elsewhere, on a button of its own.
    """
    within = Qt.ShortcutContext.WidgetWithChildrenShortcut
    for spec in actions_in(scope):
        for keys in spec.keys if spec.id in wanted else ():
            QShortcut(QKeySequence(keys), page, wanted[spec.id], context=within)
