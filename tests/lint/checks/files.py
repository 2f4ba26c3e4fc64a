# SPDX-FileCopyrightText: The Phaseout contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Nothing over a megabyte, and no file whose name says nothing."""
import re
from pathlib import PurePosixPath

from tree import Problem

LARGEST = 1_000_000
EMPTY_NAMES = {"util", "utils", "helper", "helpers", "common", "misc", "manager"}


def check(tree):
    for name in tree.files:
        size = (tree.root / name).stat().st_size
        if size > LARGEST:
            yield Problem(name, 0, f"has {size:,} bytes; the most is {LARGEST:,}")
        if name.startswith("tests/data/"):
            continue
        stem = PurePosixPath(name).name.split(".")[0].lower()
        for word in set(re.split(r"[_-]", stem)) & EMPTY_NAMES:
            yield Problem(name, 0, f"“{word}” says nothing about what is in it")
