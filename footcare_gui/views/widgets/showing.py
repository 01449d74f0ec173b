"""Showing and hiding without paying for what is already so."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

_SAID = Qt.WidgetAttribute.WA_WState_ExplicitShowHide


def set_shown(widget: QWidget, is_shown: bool) -> None:
    """Show or hide a widget, if that changes anything.

    What was never hidden comes with its parent: showing it by hand before that costs a layout.
    """
    parent = widget.parentWidget()
    was_said = widget.testAttribute(_SAID)
    comes_with_parent = not was_said and parent is not None and not parent.isVisible()
    if (is_shown and comes_with_parent) or (was_said and widget.isHidden() is not is_shown):
        return
    widget.setVisible(is_shown)
