# SPDX-FileCopyrightText: The Phaseout contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Relative links in Markdown lead to files that are there, and the functions that it names to code that has them."""
import posixpath
import re
from urllib.parse import unquote

from tree import SOURCES, Problem

LINK = re.compile(r"\]\(\s*<?(?P<target>[^)\s>]+)")
FUNCTION = re.compile(r"`(?:\w+::)*(?P<name>\w+)\(\)`")
ELSEWHERE = re.compile(r"^([a-z][a-z0-9+.-]*:|#)", re.IGNORECASE)


def check(tree):
    known = set()
    for name in tree.under("core/", "ui/", "app/", "tests/", suffixes=SOURCES):
        known.update(re.findall(r"\w+(?=[(<])", tree.text(name) or ""))
    for name in tree.under("", suffixes=(".md",)):
        fenced = False
        for number, line in tree.lines(name):
            fenced ^= line.lstrip().startswith("```")
            if fenced:
                continue
            for found in FUNCTION.finditer(line):
                if found.group("name") not in known:
                    yield Problem(name, number, f"no code has {found.group('name')}()")
            for found in LINK.finditer(re.sub(r"`[^`]*`", "", line)):
                target = found.group("target")
                if ELSEWHERE.match(target):
                    continue
                path = posixpath.normpath(posixpath.join(posixpath.dirname(name), unquote(target.split("#")[0])))
                if not (tree.root / path).exists():
                    yield Problem(name, number, f"the link to {target} leads nowhere")
