# SPDX-FileCopyrightText: The Phaseout contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The files that a check looks at, and what it says about them."""
import os
import re
import subprocess
from dataclasses import dataclass
from pathlib import Path

SOURCES = (".h", ".cpp")
SKIPPED_FOLDERS = {".git", "build", "__pycache__"}


class Skipped(Exception):
    """The check needs a program that this machine does not have."""


@dataclass(frozen=True)
class Problem:
    path: str
    line: int
    message: str

    def __str__(self):
        return f"{self.path}:{self.line}: {self.message}" if self.line else f"{self.path}: {self.message}"


class Tree:
    """A source tree: what git tracks or would track, or every file where there is no git."""

    def __init__(self, root, qt_headers=""):
        self.root = Path(root)
        self.qt_headers = Path(qt_headers) if qt_headers else None
        self.files = sorted(self._tracked())
        self._texts = {}

    def _tracked(self):
        if (self.root / ".git").exists():
            listed = subprocess.run(
                ["git", "-C", str(self.root), "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
                capture_output=True, check=True).stdout.decode()
            return {name for name in listed.split("\0") if name and (self.root / name).is_file()}
        found = set()
        for folder, folders, names in os.walk(self.root):
            folders[:] = [name for name in folders if name not in SKIPPED_FOLDERS]
            found.update((Path(folder) / name).relative_to(self.root).as_posix() for name in names)
        return found

    def under(self, *folders, suffixes=None):
        """The files below any of folders (a prefix such as "core/"), with one of suffixes."""
        return [name for name in self.files
                if name.startswith(folders) and (suffixes is None or name.endswith(suffixes))]

    def text(self, name):
        """The file as text, or None when it is not text."""
        if name not in self._texts:
            raw = (self.root / name).read_bytes()
            try:
                self._texts[name] = None if b"\0" in raw else raw.decode("utf-8")
            except UnicodeDecodeError:
                self._texts[name] = None
        return self._texts[name]

    def lines(self, name):
        """Pairs of line number and line; none when it is not text."""
        return list(enumerate((self.text(name) or "").split("\n"), start=1))

    def matches(self, names, pattern, message):
        """A problem for every line of names that pattern finds."""
        expression = re.compile(pattern)
        for name in names:
            for number, line in self.lines(name):
                found = expression.search(line)
                if found:
                    yield Problem(name, number, message.format(found.group(0).strip()))
