# SPDX-FileCopyrightText: The Phaseout contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every file says whose it is and under which licence, as the REUSE tool reads it (a header, or .reuse/dep5)."""
import shutil
import subprocess

from tree import Problem, Skipped


def check(tree):
    if shutil.which("reuse") is None:
        raise Skipped("reuse is not installed")
    if (tree.root / "build").exists() and not (tree.root / ".git").exists():
        raise Skipped("without git, reuse would look into build/ too")
    done = subprocess.run(["reuse", "--root", str(tree.root), "lint"], capture_output=True, text=True, check=False)
    if done.returncode:
        yield Problem("reuse lint", 0, done.stdout + done.stderr)
