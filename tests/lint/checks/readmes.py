# SPDX-FileCopyrightText: The Phaseout contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Each module of core has a README.md whose "May use" keeps to modules.json and leaves out nothing that the module uses."""
import re

from checks.links import CALL, arguments
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
            yield from compare(tree.text(readme), readme, module, modules, uses(tree, module))


def uses(tree, module):
    """The own modules that its CMakeLists.txt names."""
    name = f"core/{module}/CMakeLists.txt"
    call = CALL.search(tree.text(name)) if name in tree.files else None
    return set(arguments(call.group("body"))["USES"]) if call else set()


def compare(text, readme, module, modules, used):
    if not text.startswith(("# " + module + "\n", "<!--")):
        yield Problem(readme, 1, f"should begin with “# {module}”")
    found = MAY_USE.search(text)
    if not found:
        yield Problem(readme, 0, "has no “**May use.**”")
        return
    line = text.count("\n", 0, found.start()) + 1
    told = {word for word in re.findall(r"[a-z]+", found.group("words")) if word in modules}
    for word in sorted(told - modules.reach(module)):
        yield Problem(readme, line, f"{module} may not use {word}, says tests/lint/modules.json")
    for word in sorted(used - modules.reach_of(told)):
        yield Problem(readme, line, f"“May use” leaves out {word}, which CMakeLists.txt uses")
