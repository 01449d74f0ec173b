"""One file that installs itself for one person, without root; an AppImage where its tool is."""

from __future__ import annotations

import shutil
from pathlib import Path

from tools.package import bundle, share
from tools.package.where import APP_ID, BUILD, DIST, PACKAGING, ROOT, run, version

LINUX = PACKAGING / "linux"


def build(folder: Path) -> Path:
    """Build the file that installs itself.

    Args:
        folder: As `bundle.build` gives it.
    """
    stage = BUILD / "one-file"
    shutil.rmtree(stage, ignore_errors=True)
    bundle.copy(folder, stage / "footcare")
    share.lay_out(stage / "share")
    for script in ("install.sh", "uninstall.sh"):
        shutil.copy(LINUX / script, stage / script)
        (stage / script).chmod(0o755)
    DIST.mkdir(exist_ok=True)
    file = DIST / f"footcare-{version()}-x86_64.run"
    run(
        [
            "makeself",
            "--xz",
            "--nox11",
            "--sha256",
            "--noprogress",
            "--quiet",
            stage,
            file,
            "Footcare",
            "./install.sh",
        ]
    )
    return file


def build_appimage(folder: Path) -> Path | None:
    """Build an AppImage; nothing where `appimagetool` isn't installed."""
    app_dir = BUILD / "Footcare.AppDir"
    shutil.rmtree(app_dir, ignore_errors=True)
    bundle.copy(folder, app_dir / "usr" / "lib" / "footcare")
    share.lay_out(app_dir / "usr" / "share")
    (app_dir / "AppRun").symlink_to("usr/lib/footcare/footcare")
    (app_dir / f"{APP_ID}.desktop").symlink_to(f"usr/share/applications/{APP_ID}.desktop")
    shutil.copyfile(ROOT / "resources" / "icons" / "footcare-256.png", app_dir / f"{APP_ID}.png")
    tool = shutil.which("appimagetool")
    if tool is None:
        return None
    file = DIST / f"Footcare-{version()}-x86_64.AppImage"
    run([tool, app_dir, file], env={"ARCH": "x86_64"})
    return file
