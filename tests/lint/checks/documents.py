# SPDX-FileCopyrightText: The Phaseout contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Relative links in Markdown lead to files that are there."""
import posixpath
import re
from urllib.parse import unquote

from tree import Problem

LINK = re.compile(r"\]\(\s*<?(?P<target>[^)\s>]+)")
ELSEWHERE = re.compile(r"^([a-z][a-z0-9+.-]*:|#)", re.IGNORECASE)


def check(tree):
    for name in tree.under("", suffixes=(".md",)):
        fenced = False
        for number, line in tree.lines(name):
            fenced ^= line.lstrip().startswith("```")
            if fenced:
                continue
            for found in LINK.finditer(re.sub(r"`[^`]*`", "", line)):
                target = found.group("target")
                if ELSEWHERE.match(target):
                    continue
                path = posixpath.normpath(posixpath.join(posixpath.dirname(name), unquote(target.split("#")[0])))
                if not (tree.root / path).exists():
                    yield Problem(name, number, f"the link to {target} leads nowhere")
