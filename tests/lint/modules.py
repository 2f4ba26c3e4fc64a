# SPDX-FileCopyrightText: The Phaseout contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The table of modules.json, with the transitive closure of who may use whom."""
import json
from pathlib import Path

TABLE = Path(__file__).with_name("modules.json")


class Modules:
    def __init__(self, path=TABLE):
        table = json.loads(Path(path).read_text())
        self.everywhere = table["everywhere"]["foreign"]
        self.layer_of = {name: layer for layer in ("core", "ui", "app") for name in table[layer]}
        self._rows = {name: row for layer in ("core", "ui", "app") for name, row in table[layer].items()}
        self._layer_qt = table["qt"]
        self._closures = {}
        for name in self._rows:
            self._close(name, ())

    def _close(self, name, path):
        if name in path:
            raise ValueError("the table has a circle: " + " > ".join((*path, name)))
        if name not in self._closures:
            reached = set()
            for used in self._rows[name]["uses"]:
                reached |= {used} | self._close(used, (*path, name))
            self._closures[name] = reached
        return self._closures[name]

    def __contains__(self, name):
        return name in self._rows

    def names(self, layer):
        return [name for name, of in self.layer_of.items() if of == layer]

    def direct(self, name):
        return set(self._rows[name]["uses"])

    def reach(self, name):
        """Every own module that `name` may use, itself left out."""
        return self._closures[name]

    def reach_of(self, names):
        return set(names).union(*(self._closures[name] for name in names))

    def foreign(self, name):
        return tuple(self._rows[name].get("foreign", []) + self.everywhere)

    def qt(self, name):
        """The Qt modules whose headers `name` may include: its layer's and its own."""
        return set(self._layer_qt[self.layer_of[name]]) | set(self._rows[name].get("qt", []))

    def home(self, path):
        """The module that a source file belongs to: "core/plan/x.h" is of plan. None where there is none."""
        parts = path.split("/")
        if len(parts) >= 3 and self.layer_of.get(parts[1]) == parts[0]:
            return parts[1]
        return None
