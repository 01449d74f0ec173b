"""Showing, hiding and enabling: no price for what is already so, no keyboard that gets lost."""

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


def set_pair_enabled(one: QWidget, is_one: bool, other: QWidget, is_other: bool) -> None:
    """Enable two counterparts: the keyboard goes from one at its end to the other, nowhere else."""
    for here, is_on, there, is_there in (
        (one, is_one, other, is_other),
        (other, is_other, one, is_one),
    ):
        if here.hasFocus() and not is_on and is_there:
            there.setEnabled(True)
            there.setFocus()
        here.setEnabled(is_on)
