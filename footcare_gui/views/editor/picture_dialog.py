"""Chooses the picture of a step: a pose of a figure, a picture of one's own, or none."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDropEvent,
    QGuiApplication,
    QImage,
    QKeySequence,
    QShortcut,
)
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QWidget

from footcare_gui.domain.exercises.exercise import Form, Side
from footcare_gui.texts import buttons
from footcare_gui.texts import editor_steps as step_words
from footcare_gui.views.editor.picture_button import PictureButton
from footcare_gui.views.pictures import Pictures
from footcare_gui.views.theme import LiveTheme
from footcare_gui.views.widgets.arrow_grid import ArrowGrid
from footcare_gui.views.widgets.buttons import Button
from footcare_gui.views.widgets.flow_layout import FlowLayout
from footcare_gui.views.widgets.focus_ring import FocusRing
from footcare_gui.views.widgets.labels import Label
from footcare_gui.views.widgets.scrolled_dialog import Foot, ScrolledDialog
from footcare_gui.views.widgets.segmented import SideSwitch

EDGE = 96
WIDTH, HEIGHT = 760, 640
Source = Path | QImage
"""Where a picture of one's own comes from."""


def source_in(mime: QMimeData) -> Source | None:
    """The picture in what was dropped or pasted, `None` where there is none."""
    for url in mime.urls():
        if url.isLocalFile():
            return Path(url.toLocalFile())
    if mime.hasImage():
        image = QImage(mime.imageData())
        return None if image.isNull() else image
    return None


class PictureDialog(ScrolledDialog):
    """Figures, the poses of the one that is chosen, and the ways to a picture of one's own.

    Args:
        live: The theme.
        pictures: Where figures come from.
        form: The exercise, for its figure; any of its poses is shown in another one's.
        number: Of the step.
        name_of: What a figure is called.
        pose: The one of the exercise's own figure that the step shows now, `""` without.
        parent: The window it belongs to.
    """

    pose_chosen = Signal(str, str)
    """A figure and one of its poses."""
    photo_wanted = Signal(object)
    """A `Source`."""
    none_chosen = Signal()

    def __init__(
        self,
        live: LiveTheme,
        pictures: Pictures,
        form: Form,
        *,
        number: int,
        name_of: Callable[[str], str],
        pose: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(live, parent)
        self._pictures, self._form, self._name_of = pictures, form, name_of
        self._pose = pose
        self._figure = form.figure
        self._side = Side.RIGHT
        self.setObjectName("picture_dialog")
        self.setWindowTitle(step_words.picture_of(number))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAcceptDrops(True)
        self._sides = SideSwitch(live)
        self._sides.choose(Side.RIGHT)
        self._figures, self._poses = QWidget(), QWidget()
        self._arrows = ArrowGrid(self, PictureButton)
        self._poses_heading = Label(live, step_words.poses(), "heading")
        self._moves = Label(live, step_words.pose_moves(), "quiet")
        self._moves.setObjectName("pose_moves")
        self._build(number)
        self._show_figures()
        self._show_poses()
        FocusRing(self, live)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """A picture may be dropped here."""
        if source_in(event.mimeData()) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Take it."""
        self._take(source_in(event.mimeData()))

    def _take(self, source: Source | None) -> None:
        if source is not None:
            self.photo_wanted.emit(source)
            self.accept()

    def _on_paste(self) -> None:
        self._take(source_in(QGuiApplication.clipboard().mimeData()))

    def _on_choose_clicked(self) -> None:
        dialog = QFileDialog(self, step_words.choose_photo())
        dialog.setObjectName("photo_files")
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilter(f"{step_words.photos()} (*.png *.jpg *.jpeg *.webp)")
        dialog.fileSelected.connect(lambda path: self._take(Path(path)))
        dialog.open()

    def _on_none_clicked(self) -> None:
        self.none_chosen.emit()
        self.accept()

    def _on_side_chosen(self, side: Side) -> None:
        self._side = side
        self._show_figures()
        self._show_poses()

    def _on_figure_clicked(self, figure: str) -> None:
        self._figure = figure
        self._show_poses()
        first = self._poses.findChild(PictureButton)
        if first is not None:
            first.setFocus()

    def _on_pose_clicked(self, pose: str) -> None:
        self.pose_chosen.emit(self._figure, pose)
        self.accept()

    def _show_figures(self) -> None:
        flow = self._emptied(self._figures)
        for figure in self._pictures.figures():
            button = self._button(f"figure_{figure}", self._name_of(figure), figure, "hold")
            button.clicked.connect(lambda _=False, name=figure: self._on_figure_clicked(name))
            flow.addWidget(button)
            button.show()

    def _show_poses(self) -> None:
        flow = self._emptied(self._poses)
        poses = self._pictures.poses(self._figure)
        self._poses_heading.setVisible(bool(poses))
        self._moves.setVisible(bool(poses))
        for pose in poses:
            button = self._button(f"pose_{pose}", step_words.pose(pose), self._figure, pose)
            if (self._figure, pose) == (self._form.figure, self._pose):
                button.setCheckable(True)
                button.setChecked(True)
            button.clicked.connect(lambda _=False, name=pose: self._on_pose_clicked(name))
            flow.addWidget(button)
            button.show()

    def _button(self, name: str, spoken: str, figure: str, pose: str) -> PictureButton:
        button = PictureButton(self._live, name, spoken, edge=EDGE, caption=spoken)
        form, dpr = self._form._replace(figure=figure), self.devicePixelRatioF()
        self._arrows.add(button)
        button.show_picture(self._pictures.thumbnail(form, pose, self._side, EDGE, dpr))
        return button

    @staticmethod
    def _emptied(holder: QWidget) -> FlowLayout:
        flow = holder.layout()
        if not isinstance(flow, FlowLayout):
            return FlowLayout(holder, gap=8, line_gap=8)
        while flow.count():
            item = flow.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        flow.invalidate()
        return flow

    def _build(self, number: int) -> None:
        live, space = self._live, self._live.theme.space
        choose = Button(live, "choose_photo", step_words.choose_photo(), icon="picture")
        paste = Button(live, "paste_photo", step_words.paste_photo())
        none = Button(live, "no_picture", step_words.no_picture(), look="plain")
        own = QWidget()
        flow = FlowLayout(own, gap=space(3), line_gap=space(2))
        for button in (choose, paste, none):
            flow.addWidget(button)
        content, column = self._scrolled_column("picture_content")
        column.addWidget(Label(live, step_words.picture_of(number), "title"))
        column.addWidget(Label(live, step_words.own_photo(), "heading"))
        column.addWidget(own)
        column.addWidget(Label(live, step_words.own_photo_means(), "quiet"))
        head = QHBoxLayout()
        head.addWidget(self._poses_heading)
        head.addStretch()
        head.addWidget(self._sides)
        column.addLayout(head)
        column.addWidget(self._moves)
        column.addWidget(self._poses)
        column.addWidget(Label(live, step_words.figures(), "heading"))
        column.addWidget(self._figures)
        column.addStretch()
        cancel = Button(live, "leave_picture", buttons.cancel(), look="plain")
        self._lay_out("picture_scroll", content, Foot((cancel,)), size_px=(WIDTH, HEIGHT))
        choose.clicked.connect(self._on_choose_clicked)
        paste.clicked.connect(self._on_paste)
        none.clicked.connect(self._on_none_clicked)
        cancel.clicked.connect(self.reject)
        self._sides.chosen.connect(self._on_side_chosen)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Paste), self, self._on_paste)
        choose.setFocus()
