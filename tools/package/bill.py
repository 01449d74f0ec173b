"""The list of parts that ships beside a release, in CycloneDX's form, and the sums of its files."""

from __future__ import annotations

import hashlib
import json
import uuid
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from tools.package.licences import kept
from tools.package.where import source_date, version


def bill_of_materials() -> str:
    """All parts with their versions and licences, as CycloneDX 1.5 JSON."""
    ours, *others = kept()
    when = datetime.fromtimestamp(int(source_date()), UTC)
    names = json.dumps([version(), *(f"{part['name']} {part['version']}" for part in others)])
    body = {
        "bomFormat": "CycloneDX",
        "specVersion": "1.5",
        "serialNumber": f"urn:uuid:{uuid.uuid5(uuid.NAMESPACE_URL, names)}",
        "version": 1,
        "metadata": {
            "timestamp": when.isoformat().replace("+00:00", "Z"),
            "component": {**_component(ours), "type": "application", "version": version()},
        },
        "components": [_component(part) for part in others],
    }
    return json.dumps(body, indent=1, ensure_ascii=False) + "\n"


def sums(files: Sequence[Path]) -> str:
    """A line for each file, as `sha256sum --check` reads them."""
    return "".join(
        f"{hashlib.sha256(file.read_bytes()).hexdigest()}  {file.name}\n" for file in sorted(files)
    )


def _component(part: dict[str, Any]) -> dict[str, Any]:
    component = {
        "type": "library",
        "bom-ref": part["name"],
        "name": part["name"],
        "description": part["what"],
        "licenses": [_licence(part["licence"])],
    }
    return {**component, "version": part["version"]} if part["version"] else component


def _licence(licence: str) -> dict[str, Any]:
    if " " in licence:
        return {"expression": licence}
    return {"license": {"id": licence}}
