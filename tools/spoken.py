"""Lets a tool render in another language: `--language pseudo` shows what is not translated."""

from __future__ import annotations

import argparse
import sys

from footcare_gui.adapters.languages.choice import choose_language
from footcare_gui.adapters.library.reader import load_library
from footcare_gui.domain.exercises.routine import Library
from footcare_gui.platform import places
from footcare_gui.texts.exercises import in_language


def add_language(parser: argparse.ArgumentParser) -> None:
    """Add the option."""
    parser.add_argument("--language", default="en", help="as for footcare; pseudo, pseudo-rtl …")


def speak(asked: argparse.Namespace) -> Library:
    """Speak what was asked for, before the first widget; returns the library in that language."""
    _, line = choose_language(asked.language, places.resources() / "i18n")
    if line:
        print(line, file=sys.stderr)
    return in_language(load_library(places.library_file()).library)
