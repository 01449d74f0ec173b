"""The page on which a routine is written: its name, what is in it, how long it takes."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from footcare_gui.controllers.routine_controller import RoutineController
from footcare_gui.texts import buttons, clock
from footcare_gui.texts import routine_edit as words
from footcare_gui.texts.exercises import number_of_exercises
from footcare_gui.texts.library import DOT
from footcare_gui.texts.routines import what_name
from footcare_gui.views.pictures import Thumbnails
from footcare_gui.views.routines.add_dialog import AddDialog
from footcare_gui.views.routines.item_list import ItemList
from footcare_gui.views.routines.item_panel import ItemPanel
from footcare_gui.views.theme import LiveTheme
from footcare_gui.views.widgets.ask_dialog import AskDialog
from footcare_gui.views.widgets.buttons import Button
from footcare_gui.views.widgets.dialog import Dialog
from footcare_gui.views.widgets.field import Field
from footcare_gui.views.widgets.focus_ring import FocusRing
from footcare_gui.views.widgets.labels import Label
from footcare_gui.views.widgets.name_dialog import LONGEST
from footcare_gui.views.widgets.on_screen import size_on_screen
from footcare_gui.views.widgets.scrolling import ColumnScroll
from footcare_gui.views.widgets.showing import set_shown
from footcare_gui.views.widgets.tab_order import TabOrder

SIZE_PX = (900, 680)
PANEL_PX, BESIDE_PX, LEAST_LIST_PX = 360, 680, 160
ANY_PX = 1 << 14


class RoutineDialog(Dialog):
    """Changes nothing outside itself until *Save*; every change can be undone until then.

    Args:
        live: The theme.
        thumbnails: Where its pictures come from.
        controller: The routine.
        parent: The window it belongs to.
    """

    def __init__(
        self,
        live: LiveTheme,
        thumbnails: Thumbnails,
        controller: RoutineController,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(live, parent)
        self._thumbnails, self._controller = thumbnails, controller
        controller.setParent(self)
        self.setObjectName("routine_dialog")
        self.setWindowTitle(words.edit() if controller.edit.routine.id else words.new_routine())
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._tabs = TabOrder(self)
        self._name = Field(live, "routine_name", words.name())
        self._name.setMaxLength(LONGEST)
        self._undo = Button(live, "undo", icon="undo", look="plain", spoken=words.undo_whole())
        self._redo = Button(live, "redo", icon="redo", look="plain", spoken=words.redo_whole())
        self._sum = Label(live, look="heading")
        self._sum.setObjectName("routine_sum")
        self._items = ItemList(live, thumbnails, controller)
        self._nothing = Label(live, words.nothing_in_it(), "quiet")
        self._panel = ItemPanel(live, controller)
        self._add = Button(live, "add_exercises", words.add(), icon="plus")
        self._cancel = Button(live, "cancel_routine", buttons.cancel(), look="plain")
        self._save = Button(live, "save_routine_changes", buttons.save(), look="main")
        self._build()
        self._connect()
        self._renew()
        self._tabs.renew()
        (self._items if controller.edit.now.items else self._name).setFocus()
        FocusRing(self, live)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """What is chosen stands beside the list, or below where that would be narrow."""
        super().resizeEvent(event)
        is_beside = self._is_beside
        direction = QBoxLayout.Direction
        self._middle.setDirection(direction.LeftToRight if is_beside else direction.TopToBottom)
        self._items.setMinimumHeight(min(LEAST_LIST_PX, self.height() // 5))
        wide = self._scaled(PANEL_PX)
        self._scroll.setMinimumWidth(wide if is_beside else 0)
        self._scroll.setMaximumWidth(wide if is_beside else ANY_PX)
        self._fit_panel(is_beside=is_beside)

    def _fit_panel(self, *, is_beside: bool) -> None:
        """Below the list the panel is as high as what stands in it, as far as the list allows."""
        layout = self._panel.layout()
        assert layout is not None
        wanted = layout.totalHeightForWidth(self._middle.geometry().width())
        room = self._middle.geometry().height() - self._middle.spacing()
        room -= self._items.minimumHeight()
        self._scroll.setMinimumHeight(0 if is_beside else max(0, min(wanted, room)))

    def reject(self) -> None:
        """Leave; what would be lost is asked about."""
        if not self._controller.edit.has_changed:
            super().reject()
            return
        question = AskDialog(
            self._live,
            words.leave_question(),
            words.leave_means(),
            do=words.leave(),
            leave=words.stay(),
            keep=words.save_and_leave() if self._controller.may_be_kept else "",
            parent=self,
        )
        question.accepted.connect(self._leave)
        question.kept.connect(self._on_save_clicked)
        question.open()

    def _leave(self) -> None:
        super().reject()

    @property
    def _is_beside(self) -> bool:
        return self.width() >= self._scaled(BESIDE_PX)

    def _scaled(self, width: int) -> int:
        """A width that grows half as fast as the text."""
        return round(width * (1 + (self._live.theme.text_percent - 100) / 200))

    def _renew(self) -> None:
        controller, edit = self._controller, self._controller.edit
        if self._name.text() != edit.now.name:
            self._name.setText(edit.now.name)
        self._undo.setEnabled(bool(edit.past))
        self._redo.setEnabled(bool(edit.ahead))
        self._add.setEnabled(not edit.is_full)
        self._save.setEnabled(controller.may_be_kept)
        plan = controller.prospect.plan
        number = number_of_exercises(len(edit.now.items))
        time = clock(plan.total_ms) if plan else ""
        self._sum.setText(DOT.join(filter(None, (number, time))))
        self._sum.setAccessibleName(words.length(number, time) if time else number)
        self._stack.setCurrentIndex(0 if edit.now.items else 1)
        set_shown(self._scroll, edit.item is not None)
        self._fit_panel(is_beside=self._is_beside)

    def _on_add_clicked(self) -> None:
        dialog = AddDialog(self._live, self._thumbnails, self._controller.library, self)
        dialog.chosen.connect(self._controller.add)
        dialog.accepted.connect(self._items.setFocus)
        dialog.open()

    def _on_removal_wanted(self) -> None:
        self._controller.remove()
        (self._items if self._controller.edit.now.items else self._add).setFocus()

    def _on_save_clicked(self) -> None:
        if self._controller.keep():
            self.accept()

    def _connect(self) -> None:
        controller = self._controller
        self._name.textEdited.connect(controller.rename)
        self._undo.clicked.connect(controller.undo)
        self._redo.clicked.connect(controller.redo)
        for keys, act in (
            ("Ctrl+Z", controller.undo),
            ("Ctrl+Shift+Z", controller.redo),
            ("Ctrl+Y", controller.redo),
            ("Ctrl+S", self._on_save_clicked),
        ):
            QShortcut(QKeySequence(keys), self, act)
        for part in (self._items, self._panel):
            part.removal_wanted.connect(self._on_removal_wanted)
        self._add.clicked.connect(self._on_add_clicked)
        self._cancel.clicked.connect(self.reject)
        self._save.clicked.connect(self._on_save_clicked)
        controller.changed.connect(self._renew)

    def _build(self) -> None:
        space = self._live.theme.space
        top = QHBoxLayout()
        top.setSpacing(space(2))
        label = Label(self._live, words.name(), "label", wrap=False)
        self._name.setPlaceholderText(what_name())
        for part, stretch in ((label, 0), (self._name, 1), (self._undo, 0), (self._redo, 0)):
            top.addWidget(part, stretch)
        self._stack = QStackedLayout()
        nothing = QWidget()
        QVBoxLayout(nothing).addWidget(self._nothing, 1, Qt.AlignmentFlag.AlignCenter)
        self._stack.addWidget(self._items)
        self._stack.addWidget(nothing)
        self._scroll = ColumnScroll(self._live, "routine_scroll", self._panel)
        self._middle = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._middle.setSpacing(space(4))
        self._middle.addLayout(self._stack, 1)
        self._middle.addWidget(self._scroll)
        foot = QHBoxLayout()
        foot.setSpacing(space(3))
        foot.addWidget(self._add)
        foot.addStretch()
        foot.addWidget(self._cancel)
        foot.addWidget(self._save)
        column = QVBoxLayout(self)
        column.setContentsMargins(space(6), space(5), space(6), space(5))
        column.setSpacing(space(4))
        column.addLayout(top)
        column.addWidget(self._sum)
        column.addLayout(self._middle, 1)
        column.addLayout(foot)
        width, height = SIZE_PX
        wanted = QSize(self._live.theme.px(width), self._live.theme.px(height))
        self.resize(size_on_screen(self, wanted))
