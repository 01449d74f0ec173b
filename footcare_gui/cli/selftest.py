"""`footcare selftest`: looks at this computer, a line each, and says what to do."""

from __future__ import annotations

import json
import os
import sys
from argparse import Namespace

from footcare_gui.domain.checks.check import Finding, Subject, is_well

WELL, NOT_WELL = 0, 1


def selftest(chosen: Namespace) -> int:
    """Look at everything, or at what was named; nothing is changed and nothing is sent."""
    from footcare_gui.adapters.checks.look import checks, look, to_json
    from footcare_gui.platform.profile import open_profile

    subjects = [Subject(name) for name in chosen.only] or list(Subject)
    with open_profile(temporary=False) as profile:
        if chosen.raw and chosen.only:  # asked by another of us: in this process, nothing around it
            print(to_json(checks(profile)[subjects[0]]()))
            return _end(WELL)
        found: list[Finding] = []
        for finding in look(profile, subjects):
            found.append(finding)
            if chosen.raw:
                print(to_json(finding), flush=True)
            else:
                print(_json_line(finding) if chosen.json else _line(finding), flush=True)
    if not (chosen.json or chosen.raw):
        from footcare_gui.texts.checks import all_is_well, not_all_is_well

        print(all_is_well() if is_well(found) else not_all_is_well())
    return _end(WELL if is_well(found) else NOT_WELL)


def _line(finding: Finding) -> str:
    from footcare_gui.texts.checks import advice, name_of, state_of, told

    line = f"{state_of(finding):9} {name_of(finding.subject)}: {told(finding)}"
    return f"{line}\n          {advice(finding)}" if advice(finding) else line


def _json_line(finding: Finding) -> str:
    from footcare_gui.texts.checks import advice, name_of, told

    return json.dumps(
        {
            "check": finding.subject,
            "state": finding.state,
            "trouble": finding.trouble,
            "number": finding.number,
            "name": name_of(finding.subject),
            "text": told(finding),
            "advice": advice(finding),
        }
    )


def _end(code: int) -> int:
    """End without waiting for a check that hangs."""
    sys.stdout.flush()
    sys.stderr.flush()
    os._exit(code)
