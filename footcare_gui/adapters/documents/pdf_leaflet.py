"""Writes the leaflet: every exercise of a library with its picture, on two pages to print."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QRectF
from PySide6.QtGui import QFontMetricsF, QImage, QPainter, QPdfWriter

from footcare_gui.adapters.documents.pdf_page import LINE, MM, QUIET, PdfPage, write_pages
from footcare_gui.domain.exercises.exercise import Exercise
from footcare_gui.domain.exercises.routine import Library
from footcare_gui.texts import leaflet as words

MARGIN_MM = 10.0
PICTURE_MM, GAP_MM, NUMBER_MM, BETWEEN_MM = 35.0, 4.0, 5.5, 2.6
PICTURE_PX = 640
BODY_PT, NAME_PT, TITLE_PT = 11.0, 14.0, 22.0

PictureOf = Callable[[Exercise, int], QImage]
"""The still picture of an exercise's usual form, so many pixels wide; null where there is none."""


def write_leaflet(library: Library, picture_of: PictureOf, path: Path, family: str = "") -> None:
    """Write it; see `write_pages`.

    Args:
        library: The exercises, in their order and language.
        picture_of: Gives their pictures.
        path: Where to.
        family: The font family, `""` for the application's.
    """

    def paint(painter: QPainter, writer: QPdfWriter) -> None:
        _Leaflet(painter, writer, family).paint(tuple(library.exercises.values()), picture_of)

    write_pages(path, words.title(), MARGIN_MM, paint)


class _Leaflet(PdfPage):
    """Half of the exercises on each page; what has no room goes on another one."""

    def paint(self, exercises: Sequence[Exercise], picture_of: PictureOf) -> None:
        """Paint everything."""
        self.text(words.title(), TITLE_PT, bold=True)
        self.skip(0.5)
        self.text(words.when_to_stop(), BODY_PT, bold=True)
        self.text(words.what_pictures_show(), BODY_PT)
        self.skip(2)
        half = (len(exercises) + 1) // 2
        for number, exercise in enumerate(exercises):
            if number == half or self._needs(exercise) > self.height - self.y:
                self.writer.newPage()
                self.y = 0.0
            self._exercise(exercise, picture_of(exercise, PICTURE_PX))
        self._end()

    def _exercise(self, exercise: Exercise, picture: QImage) -> None:
        """Picture and steps beside each other, what to take care of below both."""
        self.rule(self.y, 0, self.width, LINE)
        self.skip(BETWEEN_MM / 2)
        form, top, edge = exercise.usual, self.y, PICTURE_MM * MM
        self.painter.drawImage(QRectF(0, top, edge, edge), picture)
        left = edge + GAP_MM * MM
        self._head(exercise.name, words.where(form), left)
        self.y += self.text_at(words.dose(form), BODY_PT, left, self.width - left, bold=True)
        for number, step in enumerate(form.words.steps, 1):
            self.text_at(f"{number}", BODY_PT, left, NUMBER_MM * MM, bold=True)
            start = left + NUMBER_MM * MM
            self.y += self.text_at(step, BODY_PT, start, self.width - start)
        self.y = max(self.y, top + edge + 0.5 * MM)
        if form.words.cautions:
            self.text(words.take_care(form.words.cautions), BODY_PT, QUIET)
        self.skip(BETWEEN_MM / 2)

    def _head(self, name: str, where: str, left: float) -> None:
        """The name, and at the end of its line, where it has room, in which position."""
        height = self.text_at(name, NAME_PT, left, self.width - left, bold=True)
        wide = self._wide(where)
        if self._is_one_line(name, where, left):
            start, self.y = self.width - wide, self.y + height - self.line_height(BODY_PT)
            self.y += self.text_at(where, BODY_PT, start, wide, QUIET)
        else:
            self.y += height
            self.y += self.text_at(where, BODY_PT, left, self.width - left, QUIET)

    def _wide(self, where: str) -> float:
        return QFontMetricsF(self.font(BODY_PT), self.writer).horizontalAdvance(where) + MM

    def _is_one_line(self, name: str, where: str, left: float) -> bool:
        taken = QFontMetricsF(self.font(NAME_PT, bold=True), self.writer).horizontalAdvance(name)
        return left + taken + GAP_MM * MM + self._wide(where) <= self.width

    def _needs(self, exercise: Exercise) -> float:
        """How high it is."""
        form, left = exercise.usual, (PICTURE_MM + GAP_MM) * MM
        beside = self.width - left
        height = self.line_height(NAME_PT)
        if not self._is_one_line(exercise.name, words.where(form), left):
            height += self.height_of(words.where(form), BODY_PT, beside)
        height += self.height_of(words.dose(form), BODY_PT, beside, bold=True)
        for step in form.words.steps:
            height += self.height_of(step, BODY_PT, beside - NUMBER_MM * MM)
        care = self.height_of(words.take_care(form.words.cautions), BODY_PT)
        return max(height, (PICTURE_MM + 0.5) * MM) + care + BETWEEN_MM * MM

    def _end(self) -> None:
        text = words.what_this_is()
        self.rule(self.y, 0, self.width, LINE)
        self.skip(1.5)
        if self.y + self.height_of(text, BODY_PT) > self.height:
            self.writer.newPage()
            self.y = 0.0
        self.text(text, BODY_PT)
