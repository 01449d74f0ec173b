"""One check in a process of its own, as `footcare selftest` runs the risky ones."""

from __future__ import annotations

import json
import os
import subprocess
import sys

from footcare_gui.adapters.checks.look import from_json
from footcare_gui.domain.checks.check import Finding, State, Subject
from tests.needs import ROOT

LONGEST_S = 60.0


def asked(subject: Subject, **environment: str) -> Finding:
    """What the check finds with these variables beside the usual ones.

    Args:
        subject: What is looked at.
        environment: Variables; an empty one is taken out.
    """
    kept = {**os.environ, **environment}
    env = {name: value for name, value in kept.items() if environment.get(name) != ""}
    done = subprocess.run(
        [sys.executable, "-m", "footcare_gui", "selftest", "--only", subject, "--json"],
        env=env,
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
        timeout=LONGEST_S,
    )
    told = json.loads(done.stdout)
    found = {"subject": told["check"], "name": "", **{k: told[k] for k in ("state", "trouble")}}
    finding = from_json(json.dumps({**found, "number": told["number"]}))
    assert done.returncode == (finding.state is State.BROKEN), done.stderr
    return Finding(
        finding.subject, finding.state, finding.trouble, finding.number, str(told["text"])
    )
