# SPDX-FileCopyrightText: The Phaseout contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs one check over the sources: run.py CHECK ROOT [QT_HEADERS]. Exit: 0 clean, 1 problems, 2 usage, 77 skipped."""
import importlib
import sys

from tree import Skipped, Tree


def main(arguments):
    if len(arguments) not in (2, 3):
        print(__doc__, file=sys.stderr)
        return 2
    check = importlib.import_module(f"checks.{arguments[0]}").check
    try:
        problems = list(check(Tree(*arguments[1:])))
    except Skipped as reason:
        print(f"skipped: {reason}")
        return 77
    for problem in problems:
        print(problem)
    print(f"{arguments[0]}: {len(problems)} problems")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
