"""The sheets that lie over a session, which stands still meanwhile: keys, signs to stop, views."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from footcare_gui.controllers.session_router import SheetKind
from footcare_gui.domain.actions import ActionId
from footcare_gui.domain.keys import WrittenOn
from footcare_gui.texts import safety, session_controls
from footcare_gui.texts.keys import nobody_tells, session_rows
from footcare_gui.views.figure_view import FigureView
from footcare_gui.views.session.buttons import SessionButton
from footcare_gui.views.session.overlay import Slot
from footcare_gui.views.session.sheet import Sheet
from footcare_gui.views.session.stage_parts import StageParts
from footcare_gui.views.session.views_sheet import ViewsSheet
from footcare_gui.views.theme import LiveTheme


class StageSheets(StageParts):
    """Fills a sheet, lays it over the picture and takes it away.

    Args:
        live: The look.
        figure: The picture.
        parent: Qt's owner.
    """

    asked = Signal(object)
    """An `ActionId`."""

    sheet_closed = Signal()
    """Nobody needs the sheet any more."""

    def __init__(self, live: LiveTheme, figure: FigureView, parent: QWidget | None = None) -> None:
        super().__init__(live, figure, parent)
        self._sheet_kind: SheetKind | None = None
        self._views_sheet: ViewsSheet | None = None
        self._keyboard_from: QWidget | None = None
        self.letters_on = True
        self.written_on: WrittenOn = nobody_tells
        self.sheet.closed.connect(self.sheet_closed)

    def show_sheet(self, kind: SheetKind | None, *, is_paused: bool = False) -> None:
        """Lay a sheet over the session, or take it away.

        Args:
            kind: Which; `None` takes away what is there.
            is_paused: The session stands still meanwhile, and the sheet says so.
        """
        before, self._sheet_kind = self._sheet_kind, kind
        self.sheet.note(session_controls.paused_meanwhile() if is_paused else "")
        if kind is before:
            return
        if before is not None and (kind is None or self._sheet(kind) is not self._sheet(before)):
            self._uncover(self._sheet(before), for_good=kind is None)
        if kind is None:
            return
        sheet = self._sheet(kind)
        self._fill_sheet(kind)
        self._cover_the_picture(sheet)

    def _renew_sheet(self) -> None:
        """The one of the views shows how the session is seen now."""
        if self._sheet_kind is SheetKind.VIEWS:
            self._fill_sheet(SheetKind.VIEWS)

    def _sheet(self, kind: SheetKind) -> Sheet | ViewsSheet:
        """That of the views is made when it is first wanted."""
        if kind is not SheetKind.VIEWS:
            return self.sheet
        if self._views_sheet is None:
            self._views_sheet = ViewsSheet(self._live, self)
            self._views_sheet.closed.connect(self.sheet_closed)
            self._views_sheet.asked.connect(self._on_view_asked)
            self.keep_slot_for(self._views_sheet)
        return self._views_sheet

    def _fill_sheet(self, kind: SheetKind) -> None:
        if kind is SheetKind.KEYS:
            rows = session_rows(letters=self.letters_on, written_on=self.written_on)
            self.sheet.show_table(session_controls.keys_title(), rows)
        elif kind is SheetKind.STOP_SIGNS:
            lines = (safety.when_to_stop(), safety.when_to_call(), safety.when_to_pause_for_today())
            self.sheet.show_lines(session_controls.stop_signs(), lines)
        elif self._views_sheet is not None:
            self._views_sheet.show_views(
                self._views,
                letters=self.letters_on,
                written_on=self.written_on,
                is_full=self.controls.full_screen.isChecked(),
            )

    def _cover_the_picture(self, sheet: Sheet | ViewsSheet) -> None:
        """Put the sheet there; a button that it covers gives it the keyboard."""
        self.put(sheet)
        focused = self._keyboard_from or self.window().focusWidget()
        covered = [self.header, self.notice, self.card]
        if sheet.slot is not Slot.PICTURE:
            covered += [self.panel, self.controls, *([self._big] if self._big else [])]
        if focused is not None and any(part.isAncestorOf(focused) for part in covered):
            self._keyboard_from = focused
            sheet.take_keyboard()

    def _uncover(self, sheet: Sheet | ViewsSheet, *, for_good: bool) -> None:
        """Take it away; the button that it took the keyboard from has it again.

        Space goes on from the pause that a sheet makes: only an answer of a question takes it.
        """
        focused, before = self.window().focusWidget(), self._keyboard_from
        had_keyboard = focused is not None and sheet.isAncestorOf(focused)
        self.take_away(sheet)
        if not for_good:
            return
        self._keyboard_from = None
        if not had_keyboard or before is None or not before.isVisibleTo(self):
            return
        if isinstance(before, SessionButton) and not self.panel.message.isAncestorOf(before):
            before.take_back_keyboard()
        else:
            before.setFocus(Qt.FocusReason.TabFocusReason)

    def _on_view_asked(self, action: ActionId) -> None:
        """It is what was wanted: the figure is to be seen again."""
        self.asked.emit(action)
        self.sheet_closed.emit()
