# SPDX-FileCopyrightText: The Phaseout contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What each CMakeLists.txt links keeps to the same table as the #include lines, and no module is left out of the build."""
import re

from modules import Modules
from tree import Problem

CALL = re.compile(r"phaseout_module\(\s*(?P<name>\S+)(?P<body>[^)]*)\)")
KEYWORDS = ("SOURCES", "USES", "LINKS", "MOC")


def check(tree, modules=None):
    modules = modules or Modules()
    for name in tree.under("core/", "ui/", suffixes=("CMakeLists.txt",)):
        folder = modules.home(name)
        if folder is None:
            continue
        layer = modules.layer_of[folder]
        listed = tree.text(f"{layer}/CMakeLists.txt") if f"{layer}/CMakeLists.txt" in tree.files else ""
        if not re.search(rf"\b{folder}\b", listed):
            yield Problem(name, 0, f"{layer}/CMakeLists.txt does not list {folder}")
        text = re.sub(r"#.*", "", tree.text(name))
        for call in CALL.finditer(text):
            line = text.count("\n", 0, call.start()) + 1
            for fault in faults(modules, folder, arguments(call.group("body"))):
                yield Problem(name, line, fault)


def arguments(body):
    """The words after each keyword of the call."""
    sorted_words = {keyword: [] for keyword in KEYWORDS}
    current = "SOURCES"
    for word in body.split():
        if word in KEYWORDS:
            current = word
        else:
            sorted_words[current].append(word)
    return sorted_words


def faults(modules, module, words):
    for target in words["USES"]:
        used = target.removeprefix("ui_")  # the window's targets are called phaseout::ui_theme
        if used == "page" or used.startswith("page_"):
            used = "pages"  # each page is a target of its own
        if used not in modules:
            yield f"USES {used}: no such module in tests/lint/modules.json"
        elif used != module and used not in modules.reach(module):
            yield f"USES {used}: {module} may not use {used}"
    for target in words["LINKS"]:
        if target.startswith("Qt6::") and "Qt" + target[5:] not in modules.qt(module):
            yield f"LINKS {target}: {module} may not use Qt{target[5:]}"
