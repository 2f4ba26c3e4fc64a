# SPDX-FileCopyrightText: The Phaseout contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Each module of core has a README.md whose "May use" says what modules.json says."""
import re

from modules import Modules
from tree import Problem

MAY_USE = re.compile(r"\*\*May use\.?\*\*\.?\s*(?P<words>[^.]*)")


def check(tree, modules=None):
    modules = modules or Modules()
    folders = {name.split("/")[1] for name in tree.under("core/") if name.count("/") >= 2}
    for module in sorted(folders):
        readme = f"core/{module}/README.md"
        if module not in modules:
            yield Problem(f"core/{module}", 0, "belongs to no module of tests/lint/modules.json")
        elif readme not in tree.files:
            if f"core/{module}/CMakeLists.txt" in tree.files:
                yield Problem(readme, 0, "is missing")
        else:
            yield from compare(tree.text(readme), readme, module, modules)


def compare(text, readme, module, modules):
    if not text.startswith(("# " + module + "\n", "<!--")):
        yield Problem(readme, 1, f"should begin with “# {module}”")
    found = MAY_USE.search(text)
    if not found:
        yield Problem(readme, 0, "has no “**May use.**”")
        return
    line = text.count("\n", 0, found.start()) + 1
    told = {word for word in re.findall(r"[a-z]+", found.group("words")) if word in modules}
    if modules.reach_of(told) != modules.reach(module):
        expected = ", ".join(sorted(modules.direct(module))) or "no module of ours"
        yield Problem(readme, line, f"“May use” differs from tests/lint/modules.json, which says: {expected}")
