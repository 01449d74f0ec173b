"""What the main menu asks for, and who does it; loaded with the first."""

from __future__ import annotations

from footcare_gui.bootstrap.object_graph import ObjectGraph
from footcare_gui.views.widgets.main_menu import Errand


def run_errand(graph: ObjectGraph, errand: Errand) -> None:
    """Do it, or ask what it needs.

    Args:
        graph: Who can do it.
        errand: What is wanted, none of the window's own.
    """
    match errand:
        case Errand.NEW_EXERCISE:
            graph.editor.begin()
        case Errand.NEW_ROUTINE:
            graph.routines.act("new", "")
        case Errand.OPEN_PROGRAMME:
            graph.sharing.ask_for_file()
        case Errand.PRINT:
            graph.progress.files.print_exercises()
        case Errand.SHEET:
            graph.progress.files.make_sheet_of_what_was_done()
        case Errand.CALENDAR:
            graph.progress.files.make_calendar()
        case Errand.EXPORT:
            graph.progress.files.export()
        case Errand.IMPORT:
            graph.progress.files.ask_for_file()
        case Errand.QUIT:
            graph.presence.quit()
