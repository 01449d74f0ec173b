"""The messages about `.footcare` files that are refused; the places in them are parameters."""

from __future__ import annotations

from footcare_gui.texts.fault_messages import Messages
from footcare_gui.texts.gate import tr


def of_shared_files() -> Messages:
    """About the file, and what is in it."""
    return {**_of_the_whole(), **_of_entries(), **_of_contents()}


def _of_the_whole() -> Messages:
    return {
        "no_shared": tr(
            "faults", "this is no .footcare file; ask for one that “Share…” or footcare share made"
        ),
        "broken_shared": tr(
            "faults", "the file is damaged ({reason}); ask for it to be sent once more"
        ),
        "large_shared": tr(
            "faults", "the file is larger than {megabytes} MB; share fewer pictures in one"
        ),
        "many_entries": tr(
            "faults", "more than {most} files are in it; share fewer exercises in one"
        ),
        "large_unpacked": tr(
            "faults",
            "what is in it would take more than {megabytes} MB; ask for one that Footcare made",
        ),
        "no_programme": tr(
            "faults", "programme.yaml is missing in it; ask for one that Footcare made"
        ),
        "newer_shared": tr(
            "faults", "a newer Footcare has made it (format {found}); update Footcare to open it"
        ),
        "nothing_shared": tr("faults", "there is no exercise and no routine in it"),
    }


def _of_entries() -> Messages:
    return {
        "entry_name": tr(
            "faults",
            "“{entry}” does not belong into such a file; only programme.yaml, figures/*.yaml and "
            "pictures/*.png, .jpg or .webp do, in small letters",
        ),
        "entry_link": tr("faults", "“{entry}” is no plain file but a link; put the file itself in"),
        "entry_locked": tr("faults", "“{entry}” is locked with a password; share it without one"),
        "entry_packed": tr(
            "faults", "“{entry}” is packed in a way that is not known here; use a plain zip"
        ),
        "double_entry": tr("faults", "“{entry}” is in it twice; keep one of them"),
        "large_entry": tr("faults", "“{entry}” is larger than {megabytes} MB; make it smaller"),
        "broken_entry": tr(
            "faults", "“{entry}” is damaged ({reason}); ask for it to be sent once more"
        ),
    }


def _of_contents() -> Messages:
    return {
        "no_picture": tr(
            "faults", "this is no PNG, JPEG or WebP picture as its name says; save it as one"
        ),
        "large_picture": tr(
            "faults",
            "the picture has {width} × {height} pixels; shrink it to {most} × {most} or less",
        ),
        "missing_picture": tr("faults", "the picture “{name}” is not in the file; add it"),
    }
