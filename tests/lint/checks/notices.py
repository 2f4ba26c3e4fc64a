# SPDX-FileCopyrightText: The Phaseout contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The package's copyright file speaks of every licence that the sources use: what LICENSES/ holds."""
import re
from pathlib import PurePosixPath

from tree import Problem

NOTICES = "installer/copyright"


def check(tree):
    told = set(re.findall(r"^License: (\S+)$", tree.text(NOTICES) if NOTICES in tree.files else "", re.MULTILINE))
    for name in tree.under("LICENSES/"):
        licence = PurePosixPath(name).stem
        if licence not in told:
            yield Problem(NOTICES, 0, f"does not speak of {licence}, which {name} is for")
