"""A dialog of several pages: their names at its side, or above where it is narrow; one is shown."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QBoxLayout,
    QButtonGroup,
    QHBoxLayout,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from footcare_gui.texts import buttons
from footcare_gui.views.theme import LiveTheme
from footcare_gui.views.widgets.buttons import Button
from footcare_gui.views.widgets.dialog import LARGEST, Dialog
from footcare_gui.views.widgets.flow_layout import FlowLayout
from footcare_gui.views.widgets.labels import Label
from footcare_gui.views.widgets.on_screen import size_on_screen
from footcare_gui.views.widgets.scrolling import ColumnScroll
from footcare_gui.views.widgets.surface import Surface
from footcare_gui.views.widgets.tab_order import TabOrder, keep_tab_where_checked

NAMES_PX, PAGE_PX = 236, 580
"""Widths at text size 100 %."""
HIGH_PX = 640
"""What the smallest usual window has room for."""
MOST_NAMES_SHARE = 0.3
"""Of the height, for names that stand above the page; more of them are scrolled."""


class _Name(Button):
    """The name of a page, as wide as the column of names, in which all begin at one edge."""

    def sizeHint(self) -> QSize:
        """The same for all while they stand below one another."""
        hint = super().sizeHint()
        return hint.expandedTo(QSize(self.minimumWidth(), 0))

    def _start_px(self, content_px: int) -> float:
        edge = self._live.theme.space(4)
        return edge if self.minimumWidth() else super()._start_px(content_px)


class PagedDialog(Dialog):
    """Pages are added in the order of reading; what is changed in them acts at once.

    Args:
        live: The theme.
        name: The object name; its parts are named after it.
        title: What the window is called, and what stands above the names of its pages.
        done: Object name of the button that closes it.
        says: What that says, where it is not *Done*.
        parent: The window it belongs to.
    """

    def __init__(
        self,
        live: LiveTheme,
        name: str,
        title: str,
        *,
        done: str,
        says: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(live, parent)
        self.setObjectName(name)
        self.setWindowTitle(title)
        self._names = QWidget()
        self._names.setObjectName(f"{name}_pages")
        self._names.setProperty("spoken_as", "tab_list")
        self._names.setAccessibleName(title)
        self._flow = FlowLayout(self._names, gap=live.theme.space(1), line_gap=live.theme.space(1))
        self._ring_px = live.theme.space(2)  # round each name there is room for the ring
        self._names_scroll = ColumnScroll(
            live, f"{name}_names", _with_edge(self._names, self._ring_px)
        )
        self._group = QButtonGroup(self)
        self._stack = QStackedWidget()
        self._stack.setProperty("spoken_as", "nothing")
        panel = self._panel = Surface(live, f"{name}_side")
        self._side = QVBoxLayout(panel)
        self._body = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._group.idClicked.connect(self._stack.setCurrentIndex)
        self._group.buttonToggled.connect(self._on_name_toggled)
        self._build(title, Button(live, done, says or buttons.done(), look="main"))
        live.theme_changed.connect(self._fit)

    def show_page(self, name: str) -> None:
        """Bring a page to the front."""
        button = self._button(name)
        button.setChecked(True)
        self._stack.setCurrentIndex(self._group.id(button))

    @property
    def pages(self) -> tuple[str, ...]:
        """The names of all pages, in their order."""
        start = len(self.objectName()) + 1
        return tuple(one.objectName()[start:] for one in self._group.buttons())

    def take_focus(self) -> None:
        """Have the keyboard at the name of the page that is shown."""
        checked = self._group.checkedButton()
        if checked is not None:
            checked.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Names stand above the page where both have no room beside each other."""
        super().resizeEvent(event)
        self._arrange()

    def _add_page(self, name: str, short: str, title: str = "") -> QVBoxLayout:
        """One more page, with its title at its head; what it has comes into the column.

        Args:
            name: For the object names.
            short: What it is called in the column of names.
            title: What stands at its head, where that says more.
        """
        space = self._live.theme.space
        content = QWidget()
        content.setObjectName(f"{name}_page")
        column = QVBoxLayout(content)
        column.setContentsMargins(space(6), space(5), space(6), space(4))
        column.setSpacing(space(2))
        column.addWidget(Label(self._live, title or short, "heading"))
        self._add_whole_page(name, short, ColumnScroll(self._live, f"{name}_scroll", content))
        return column

    def _add_whole_page(self, name: str, short: str, page: QWidget) -> None:
        """One more page, which scrolls by itself.

        Args:
            name: For the object name of its name.
            short: What it is called in the column of names.
            page: All of it.
        """
        number = self._stack.addWidget(page)
        button = _Name(
            self._live,
            f"{self.objectName()}_{name}",
            short,
            look="segment",
            spoken_as="tab",
            parent=self._names,
        )
        button.setCheckable(True)
        keep_tab_where_checked(button)
        self._group.addButton(button, number)
        self._flow.addWidget(button)
        button.setChecked(number == 0)

    def _finish(self) -> None:
        """All pages are there: what is high begins at the top of its page."""
        for number in range(self._stack.count()):
            scroll = self._stack.widget(number)
            content = scroll.widget() if isinstance(scroll, ColumnScroll) else None
            layout = content.layout() if content is not None else None
            if isinstance(layout, QVBoxLayout):
                layout.addStretch(1)
        TabOrder(self).renew()
        self._fit()

    def _on_name_toggled(self, button: QAbstractButton, is_on: bool) -> None:
        if is_on:
            self._names_scroll.ensureWidgetVisible(button)

    def _button(self, name: str) -> Button:
        wanted = f"{self.objectName()}_{name}"
        found = next(one for one in self._group.buttons() if one.objectName() == wanted)
        assert isinstance(found, Button)
        return found

    def _fit(self) -> None:
        """As large as the text asks for, and the screen allows."""
        theme = self._live.theme
        side = self._name_px() + 2 * theme.space(3)
        wanted = QSize(side + theme.px(PAGE_PX), theme.px(HIGH_PX))
        self.resize(size_on_screen(self, wanted))
        self._arrange()

    def _name_px(self) -> int:
        """Width of the names below one another: the longest is not cut."""
        usual = self._live.theme.px(NAMES_PX) - 2 * self._live.theme.space(3)
        return max((usual, *(one.minimumSizeHint().width() for one in self._group.buttons())))

    def _arrange(self) -> None:
        space = self._live.theme.space
        is_wide = self._has_room_beside()
        inner = self._name_px() if is_wide else 0
        for button in self._group.buttons():
            button.setMinimumWidth(inner)
            button.updateGeometry()
        self._flow.invalidate()
        ring = 2 * self._ring_px
        self._names_scroll.setMinimumWidth(inner + ring if inner else 0)
        self._names_scroll.setMaximumWidth(inner + ring if inner else LARGEST)
        high = self._flow.heightForWidth(inner or self.width() - 4 * space(3) - 2) + ring
        most = LARGEST if is_wide else round(self.height() * MOST_NAMES_SHARE)
        self._names_scroll.setFixedHeight(min(high, most))
        self._heading.setVisible(is_wide)
        beside = space(3) - self._ring_px
        self._side.setContentsMargins(beside, space(4 if is_wide else 1), beside, space(1))
        self._body.setContentsMargins(space(3), space(3), 0 if is_wide else space(3), 0)
        direction = QBoxLayout.Direction
        self._body.setDirection(direction.LeftToRight if is_wide else direction.TopToBottom)

    def _has_room_beside(self) -> bool:
        theme, space = self._live.theme, self._live.theme.space
        inner = self._name_px()
        high = sum(one.sizeHint().height() + space(1) for one in self._group.buttons())
        high += self._heading.heightForWidth(inner) + space(6) + self._foot.sizeHint().height()
        is_wide = self.width() >= inner + 2 * space(3) + theme.px(PAGE_PX) * 3 // 4
        return is_wide and self.height() >= high

    def _build(self, title: str, done: Button) -> None:
        live, space = self._live, self._live.theme.space
        self._heading = Label(live, title, "title")
        self._heading.setContentsMargins(space(3) + self._ring_px, 0, 0, 0)
        self._side.setSpacing(0)
        self._side.addWidget(self._heading)
        self._side.addWidget(self._names_scroll)
        self._side.addStretch(1)
        self._body.setSpacing(0)
        self._body.addWidget(self._panel)
        self._body.addWidget(self._stack, 1)
        done.setDefault(True)
        done.clicked.connect(self.accept)
        self._foot = QHBoxLayout()
        self._foot.setContentsMargins(space(6), space(2), space(6), space(5))
        self._foot.addStretch(1)
        self._foot.addWidget(done)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(1, 1, 1, 1)
        outer.setSpacing(0)
        outer.addLayout(self._body, 1)
        outer.addLayout(self._foot)


def _with_edge(inner: QWidget, edge: int) -> QWidget:
    """A widget with so much room round it, in pixels."""
    outer = QWidget()
    column = QVBoxLayout(outer)
    column.setContentsMargins(edge, edge, edge, edge)
    column.addWidget(inner)
    return outer
