# SPDX-FileCopyrightText: The Phaseout contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Pages and the shell show text through PlainLabel: a bare QLabel guesses, and renders outside text as HTML."""
from tree import SOURCES

CONSTRUCTED = r"\bnew\s+QLabel\b|\bQLabel\s*[({]|\bmake_unique\s*<\s*QLabel\s*>|\bQLabel\s+\w+\s*[;({=]"


def check(tree):
    yield from tree.matches(tree.under("ui/pages/", "ui/shell/", suffixes=SOURCES), CONSTRUCTED,
                            "“{}”: use PlainLabel of ui/widgets, which never reads text as HTML")
