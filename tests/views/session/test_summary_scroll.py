"""What a summary lies in."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication, QWidget

from tests.kits.session_kit import Session, session

__all__ = ["session"]


def test_no_ring_is_cut_at_the_edges_of_what_scrolls(session: Session) -> None:
    session.run(12_000)
    session.controller.stop()
    QApplication.processEvents()
    area = session.view.summary.findChild(QWidget, "summary_scroll")
    content = session.view.summary.findChild(QWidget, "summary_content")
    assert area is not None
    assert content is not None
    layout = content.layout()
    assert layout is not None
    focus = session.view._live.theme.tokens["focus"]
    margins = layout.contentsMargins()
    edges = (margins.left(), margins.top(), margins.right(), margins.bottom())
    assert min(edges) > focus["width"] + focus["gap"]
