"""What closing the window means: the end of the app, or that it stays without one."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from footcare_gui.bootstrap.staying import Staying
    from footcare_gui.controllers.closing_controller import ClosingController
    from footcare_gui.views.main.main_window import MainWindow
    from footcare_gui.views.main.window_questions import WindowQuestions


class WindowEnd:
    """Decides it each time that the window is to close.

    Args:
        qt: Ends with its last window, or not.
        window: Which one.
        closing: Says whether anything would be lost.
        questions: Tells the person what stays.
        staying: What goes on without a window, `None` where nothing does.
    """

    def __init__(
        self,
        qt: QApplication,
        window: MainWindow,
        *,
        closing: Callable[[], ClosingController],
        questions: Callable[[], WindowQuestions],
        staying: Callable[[], Staying | None],
    ) -> None:
        self._qt, self._window = qt, window
        self._closing, self._questions, self._staying = closing, questions, staying
        self._is_quitting = False

    def may_close(self) -> bool:
        """Whether the window may go; the first time the person is told what stays."""
        is_quitting, self._is_quitting = self._is_quitting, False
        if not self._closing().may_close(self._window.window_state()):
            return False
        staying = self._staying()
        stays = staying is not None and staying.wishes.stays and not is_quitting
        if stays and staying is not None and not staying.wishes.told_staying:
            self._tell(staying)
            return False
        self._qt.setQuitOnLastWindowClosed(not stays)
        return True

    def quit(self) -> None:
        """End the app; where that would cut something short, it is asked in the window."""
        self._is_quitting = True
        if self._window.isVisible():
            self._window.close()
        elif self.may_close():
            self._qt.quit()
        else:
            self._window.come_to_front()

    def end(self) -> None:
        """End it whatever is lost."""
        self._is_quitting = True
        self._closing().lose()
        self._window.close()
        self._qt.quit()

    def _tell(self, staying: Staying) -> None:
        wishes = staying.wishes

        def close() -> None:
            staying.know_that_it_stays()
            self._window.close()

        self._questions().tell_what_stays(
            wishes.reminds, staying.has_tray, close=close, quit=self.quit
        )
