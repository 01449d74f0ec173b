"""What answers a screen reader for widgets that say what they are (see `spoken_as.py`)."""

from __future__ import annotations

from typing import Any, cast

from PySide6.QtGui import (
    QAccessible,
    QAccessibleActionInterface,
    QAccessibleAttributesInterface,
    QAccessibleInterface,
    QAccessibleStateChangeEvent,
    QAccessibleValueInterface,
)
from PySide6.QtWidgets import QAbstractButton, QAccessibleWidget, QLabel, QWidget
from shiboken6 import Shiboken, isValid

from footcare_gui.views.widgets.numbered import Numbered

_ROLES = QAccessible.Role
_PLAIN = {
    "tab_list": _ROLES.PageTabList,
    "group": _ROLES.Grouping,
    "picture": _ROLES.Graphic,
    "telling": _ROLES.Client,
    "nothing": _ROLES.Client,
}
_BUTTONS = {"tab": _ROLES.PageTab, "radio": _ROLES.RadioButton, "opens": _ROLES.Button}
_NUMBERS = {"number": _ROLES.SpinBox, "bar": _ROLES.ProgressBar}
_LEVELS = {"heading_1": 1, "heading_2": 2}
_kept: list[QAccessibleInterface] = []
"""Qt knows interfaces by their address only: they live as long as it does not delete them."""


def interface_for(widget: QWidget, kind: str) -> QAccessibleInterface | None:
    """The interface of a widget, `None` where there is no such kind."""
    interface = _make(widget, kind)
    if interface is not None:
        _kept[:] = [one for one in _kept if isValid(one)]
        _kept.append(interface)
    return interface


def _make(widget: QWidget, kind: str) -> QAccessibleInterface | None:
    if kind in _PLAIN:
        return QAccessibleWidget(widget, _PLAIN[kind])
    if kind in _BUTTONS and isinstance(widget, QAbstractButton):
        return SpokenButton(widget, kind)
    if kind in _LEVELS and isinstance(widget, QLabel):
        return SpokenHeading(widget, _LEVELS[kind])
    return SpokenNumber(widget, _NUMBERS[kind]) if kind in _NUMBERS else None


def _known(address: Any) -> Any:
    """An address that Qt has given, or that there is none: it falls over `None`."""
    return Shiboken.VoidPtr(0) if address is None else address


def _address(interface: Shiboken.Object) -> Any:
    """Where Qt finds an interface.

    Of a Python object that is several things in C++ it would get the first, whichever it asked for.
    """
    return Shiboken.VoidPtr(Shiboken.getCppPointer(interface)[0])


class SpokenButton(QAccessibleWidget):
    """A tab, one of a few, or what opens what lies below it."""

    def __init__(self, button: QAbstractButton, kind: str) -> None:
        super().__init__(button, _BUTTONS[kind])
        self._button, self._kind = button, kind
        if kind != "radio":  # Qt tells by itself that something is checked
            button.toggled.connect(self._on_toggled)

    def text(self, which: QAccessible.Text) -> str:
        """Its name, and its words where it has none."""
        text = super().text(which)
        is_name = which is QAccessible.Text.Name
        return self._button.text() if is_name and not text else text

    def state(self) -> QAccessible.State:
        """Chosen, shown or open, besides what every widget can be."""
        state, is_on = super().state(), self._button.isChecked()
        if self._kind == "radio":
            state.checkable, state.checked = True, is_on
        elif self._kind == "tab":
            state.selectable, state.selected = True, is_on
        else:
            state.expandable, state.expanded, state.collapsed = True, is_on, not is_on
        return state

    def actionNames(self) -> list[str]:
        """It can be pressed."""
        press = QAccessibleActionInterface.pressAction()
        return [press, *super().actionNames()] if self._button.isEnabled() else []

    def doAction(self, name: str) -> None:
        """Press it."""
        if name == QAccessibleActionInterface.pressAction():
            self._button.click()
        else:
            super().doAction(name)

    def _on_toggled(self) -> None:
        changed = QAccessible.State()
        if self._kind == "tab":
            changed.selected = True
        else:
            changed.expanded = True
        QAccessible.updateAccessibility(QAccessibleStateChangeEvent(self._button, changed))


class SpokenHeading(QAccessibleWidget):
    """A title, and of what."""

    def __init__(self, label: QLabel, level: int) -> None:
        super().__init__(label, _ROLES.Heading)
        self._label, self._level = label, _Level(level)

    def interface_cast(self, kind: QAccessible.InterfaceType) -> Any:
        """It has a level."""
        if kind is QAccessible.InterfaceType.AttributesInterface:
            return _address(self._level)
        return _known(super().interface_cast(kind))

    def text(self, which: QAccessible.Text) -> str:
        """Its words."""
        return super().text(which) or (self._label.text() if which is QAccessible.Text.Name else "")


class _Level(QAccessibleAttributesInterface):
    """The level of a title."""

    def __init__(self, level: int) -> None:
        super().__init__()
        self._level = level

    def attributeKeys(self) -> list[QAccessible.Attribute]:
        """Its level, and nothing else."""
        return [QAccessible.Attribute.Level]

    def attributeValue(self, key: QAccessible.Attribute) -> object:
        """Its level."""
        return self._level if key is QAccessible.Attribute.Level else None


class SpokenNumber(QAccessibleWidget):
    """A number with its bounds, as it is shown and as it can be set; or a bar that shows one."""

    def __init__(self, widget: QWidget, role: QAccessible.Role) -> None:
        super().__init__(widget, role)
        self._holder = cast(Numbered, widget)
        self._value = _Value(self._holder)

    def interface_cast(self, kind: QAccessible.InterfaceType) -> Any:
        """It has a value."""
        if kind is QAccessible.InterfaceType.ValueInterface:
            return _address(self._value)
        return _known(super().interface_cast(kind))

    def text(self, which: QAccessible.Text) -> str:
        """What it is called, and its number as it is shown."""
        if which is QAccessible.Text.Value:
            return self._holder.number_words
        return super().text(which)


class _Value(QAccessibleValueInterface):
    """The number itself."""

    def __init__(self, holder: Numbered) -> None:
        super().__init__()
        self._holder = holder

    def currentValue(self) -> float:
        """The number."""
        return self._holder.number.value

    def setCurrentValue(self, value: float) -> None:
        """Go there, as far as that is possible."""
        self._holder.step_to(value)

    def minimumValue(self) -> float:
        """The least there is."""
        return self._holder.number.least

    def maximumValue(self) -> float:
        """The most there is."""
        return self._holder.number.most

    def minimumStepSize(self) -> float:
        """Steps differ: none is smaller than one."""
        return 1
