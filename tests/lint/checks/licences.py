# SPDX-FileCopyrightText: The Phaseout contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The two SPDX lines at the head of every source file. tests/data/ is left to .reuse/dep5."""
from tree import Problem

WITH_HEADER = (".h", ".cpp", ".cmake", "CMakeLists.txt", ".py", ".sh", ".sql", ".svg")
HEAD = ("SPDX-" "FileCopyrightText: The Phaseout contributors", "SPDX-" "License-Identifier: GPL-3.0-or-later")


def check(tree):
    for name in tree.files:
        if name.startswith("tests/data/"):
            continue
        text = tree.text(name) or ""
        if (name.endswith(WITH_HEADER) or text.startswith("#!")) and not all(
                any(wanted in line for _, line in tree.lines(name)[:6]) for wanted in HEAD):
            yield Problem(name, 1, "lacks the two SPDX lines")
