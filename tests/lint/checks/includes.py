# SPDX-FileCopyrightText: The Phaseout contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every #include line under core/, ui/ and app/ keeps to the table of modules.json."""
import re

from modules import Modules
from tree import SOURCES, Problem

INCLUDE = re.compile(r'^\s*#\s*include\b\s*(?P<what>.*)$')
TARGET = re.compile(r'^(?:<(?P<angle>[^>]+)>|"(?P<quote>[^"]+)")')


def check(tree, modules=None):
    modules = modules or Modules()
    for name in tree.under("core/", "ui/", "app/", suffixes=SOURCES):
        module = modules.home(name)
        if module is None:
            yield Problem(name, 0, "belongs to no module of tests/lint/modules.json")
            continue
        for number, line in tree.lines(name):
            found = INCLUDE.match(line)
            if found:
                fault = judge(tree, modules, module, found.group("what"))
                if fault:
                    yield Problem(name, number, f"{line.strip()}: {fault}")


def judge(tree, modules, module, what):
    """Why the include may not stand, or nothing."""
    target = TARGET.match(what)
    if not target:
        return "only a plain file name can be checked"
    if target.group("quote"):
        return judge_own(modules, module, target.group("quote"))
    header = target.group("angle")
    if header.startswith("Q"):
        return judge_qt(tree, modules, module, header)
    if "/" not in header and "." not in header:
        return None  # the C++ standard library
    if header.startswith(modules.foreign(module)):
        return None
    return f"{module} may not use this library"


def judge_own(modules, module, header):
    if header.endswith(".moc") and "/" not in header:
        return None
    used = modules.home(header)
    if used is None:
        return "own headers are named from the root, core/<module>/<file>.h"
    if used == module or used in modules.reach(module):
        return None
    return f"{module} may not use {used}"


def judge_qt(tree, modules, module, header):
    homes = {header.split("/")[0]} if "/" in header else qt_homes(tree, header)
    if not homes:
        return "no Qt header of that name is installed"
    if homes & modules.qt(module):
        return None
    return f"{module} may not use {' or '.join(sorted(homes))}"


def qt_homes(tree, header):
    """The Qt modules that have a header of that name: QString is QtCore's."""
    if tree.qt_headers is None:
        raise ValueError("the folder of Qt's headers is not given")
    return {folder.name for folder in tree.qt_headers.glob("Qt*") if (folder / header).is_file()}
