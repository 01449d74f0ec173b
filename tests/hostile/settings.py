"""The file of preferences, with something wrong in it."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path
from random import Random

from footcare_gui.adapters.library.reader import read_library
from footcare_gui.adapters.settings.qt_settings import QtSettings
from footcare_gui.adapters.settings.texts import add_missing_settings, settings_texts
from footcare_gui.domain.choices.choices import Choices
from footcare_gui.domain.choices.my_plan import known_entries
from footcare_gui.domain.choices.preferences import my_plan_of
from footcare_gui.domain.exercises.routine import Item
from footcare_gui.domain.session.plan import EmptyPlanError
from footcare_gui.domain.session.planning import plan_exercise
from footcare_gui.domain.today.appointments import appointments
from footcare_gui.platform.places import library_file
from tests.hostile import trees
from tests.hostile.kind import Kind, some_bytes
from tests.hostile.samples import JSON_SETTINGS, ODD_INI, SETTINGS


class SettingsKind(Kind):
    """The file of preferences."""

    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        self._library = read_library(library_file()).library

    def hostile(self, random: Random) -> bytes:
        values = [(key, list(values)) for key, values in SETTINGS.items()]
        for _ in range(random.choice((1, 1, 2, 3, 20))):
            key, known = random.choice(values)
            known[:] = [_setting(random)]
            if random.random() < 0.1:
                values.append((random.choice((key, "window/x")), known))
        text = "[General]\n"
        for key, known in values:
            group, _, name = key.partition("/")
            text += f"[{group}]\n{name}={random.choice(known)}\n"
        return some_bytes(text, random)

    def use(self, data: bytes) -> None:
        path = self.folder / "settings.ini"
        path.write_bytes(data)
        settings = QtSettings(path, lambda: "2026-11-28")
        choices = Choices(
            settings.preferences(), settings.today_doses(), turns=settings.window_state().turns
        )
        library = self._library
        options = choices.plan_options(library)
        for exercise in library.exercises:
            with suppress(EmptyPlanError):
                assert plan_exercise(library, Item(exercise), options).total_ms > 0
        with suppress(EmptyPlanError):
            choices.named_plan(library, choices.routine(library))
        entries = known_entries(library, my_plan_of(library, choices.preferences))
        appointments(library, entries, options, choices.preferences.reminders)
        texts = settings_texts(path)
        other = self.folder / "other.ini"
        other.unlink(missing_ok=True)
        add_missing_settings(other, texts)
        settings.keep(choices.preferences._asdict())
        assert settings.preferences() == choices.preferences
        settings.set_damage_aside()
        for aside in self.folder.glob("*.damaged-*"):
            aside.unlink()


def _setting(random: Random) -> str:
    if random.random() < 0.3:
        return random.choice([text for texts in SETTINGS.values() for text in texts])
    if random.random() < 0.3:
        tree = trees.of_json(random.choice(JSON_SETTINGS))
        text = trees.to_json(trees.damage(tree, random, trees.RAW_JSON))
        return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'
    return _odd(random)


def _odd(random: Random) -> str:
    return random.choice((*trees.HOSTILE_TEXTS, *ODD_INI))
