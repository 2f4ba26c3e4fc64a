# SPDX-FileCopyrightText: The Phaseout contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every check is shown bad trees, which it must refuse at the right line, and good ones, which it must let pass."""
import importlib
import os
import tempfile
import unittest
from pathlib import Path

from modules import Modules
from tree import Skipped, Tree

QT_HEADERS = {"QtCore": ["QString", "QDate"], "QtGui": ["QColor"], "QtWidgets": ["QWidget"], "QtCharts": ["QChart"]}
SPDX = "// SPDX-" "FileCopyrightText: The Phaseout contributors\n// SPDX-" "License-Identifier: GPL-3.0-or-later\n"


class Proof(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.addCleanup(self.folder.cleanup)

    def write(self, root, files):
        for name, content in files.items():
            path = Path(root) / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content if isinstance(content, bytes) else content.encode())

    def problems(self, check, files):
        """What the check says of a tree of files, as "path:line" or "path"."""
        with tempfile.TemporaryDirectory(dir=self.folder.name) as root, \
                tempfile.TemporaryDirectory(dir=self.folder.name) as headers:
            self.write(root, files)
            self.write(headers, {f"{module}/{name}": "" for module, names in QT_HEADERS.items() for name in names})
            found = importlib.import_module(f"checks.{check}").check(Tree(root, headers))
            return [f"{problem.path}:{problem.line}" if problem.line else problem.path for problem in found]

    def refuses(self, check, cases):
        for name, (files, expected) in cases.items():
            with self.subTest(name):
                self.assertEqual(self.problems(check, files), expected)

    def line_cases(self, check, path, refused, accepted):
        """Each refused line is found where it stands, third in its file; no accepted one is."""
        for line in refused:
            with self.subTest(refused=line):
                self.assertEqual(self.problems(check, {path: f"//\n//\n{line}\n"}), [f"{path}:3"])
        for line in accepted:
            with self.subTest(accepted=line):
                self.assertEqual(self.problems(check, {path: f"//\n//\n{line}\n"}), [])

    def test_includes_core(self):
        self.line_cases("includes", "core/locate/locator.cpp", [
            '#include "core/project/project.h"', '#include "ui/theme/theme.h"', '#include "locator.h"',
            '#include "core/nowhere/x.h"', "#include <QtWidgets/QWidget>", "#include <QWidget>", "#include <QColor>",
            "#include <QNoSuchClass>", "#include <sqlite3.h>", "  #  include <boost/asio.hpp>", "#include HEADER",
            "#include <unistd.h>"
        ], [
            '#include "core/locate/locator.h"', '#include "core/estate/store.h"', '#include "core/base/text.h"',
            '#include "locator.moc"', "#include <QString>", "#include <QtCore/QDate>", "#include <vector>",
            "#include <tl/expected.hpp>", '// #include "core/project/project.h"'
        ])

    def test_includes_keep_each_library_in_its_module(self):
        self.refuses("includes", {
            "SQL library in persist": ({"core/persist/a.cpp": "#include <sqlite3.h>\n#include <SQLiteCpp/Database.h>\n"}, []),
            "boost in discover": ({"core/discover/a.cpp": "#include <boost/asio.hpp>\n"}, []),
            "boost elsewhere": ({"core/ingest/a.cpp": "#include <boost/asio.hpp>\n"}, ["core/ingest/a.cpp:1"]),
            "colour in exports": ({"core/exports/pdf.cpp": "#include <QColor>\n"}, []),
            "widget in exports": ({"core/exports/pdf.cpp": "#include <QWidget>\n"}, ["core/exports/pdf.cpp:1"]),
            "chart in charts": ({"ui/charts/a.h": "#include <QChart>\n"}, []),
            "chart in a page": ({"ui/pages/overview/a.h": "\n#include <QChart>\n"}, ["ui/pages/overview/a.h:2"]),
            "domain in a free module": ({"ui/gantt/a.h": '#include "core/project/a.h"\n'}, ["ui/gantt/a.h:1"]),
            "unknown module": ({"core/extras/a.h": "#include <vector>\n"}, ["core/extras/a.h"]),
            "not ours to judge": ({"tests/core/base/a.cpp": "#include <sqlite3.h>\n"}, []),
        })

    def test_links(self):
        lists = "foreach(module base locate)\nendforeach()\n"
        self.refuses("links", {
            "as the table says": ({"core/CMakeLists.txt": lists,
                                   "core/locate/CMakeLists.txt": "phaseout_module(locate\n SOURCES a.cpp\n USES estate rules)\n"}, []),
            "uses too much": ({"core/CMakeLists.txt": lists,
                               "core/locate/CMakeLists.txt": "# c\nphaseout_module(locate\n SOURCES a.cpp USES project)\n"},
                              ["core/locate/CMakeLists.txt:2"]),
            "the window's names": ({"ui/CMakeLists.txt": "foreach(module jobs)\n",
                                    "ui/jobs/CMakeLists.txt": "phaseout_module(ui_jobs USES base ui_widgets)\n"}, []),
            "core uses the window": ({"core/CMakeLists.txt": lists,
                                      "core/locate/CMakeLists.txt": "phaseout_module(locate USES ui_theme)\n"},
                                     ["core/locate/CMakeLists.txt:1"]),
            "unknown module": ({"core/CMakeLists.txt": lists,
                                "core/locate/CMakeLists.txt": "phaseout_module(locate USES nowhere)\n"},
                               ["core/locate/CMakeLists.txt:1"]),
            "widgets in core": ({"core/CMakeLists.txt": lists,
                                 "core/base/CMakeLists.txt": "phaseout_module(base SOURCES a.cpp LINKS Qt6::Core Qt6::Widgets)\n"},
                                ["core/base/CMakeLists.txt:1"]),
            "left out of the build": ({"core/CMakeLists.txt": "foreach(module base)\n",
                                       "core/locate/CMakeLists.txt": "phaseout_module(locate USES rules)\n"},
                                      ["core/locate/CMakeLists.txt"]),
        })

    def test_readmes(self):
        good = "# locate\n\n**Purpose.** Plan nothing.\n\n**May use.** estate, rules.\n"
        self.refuses("readmes", {
            "as the table says": ({"core/locate/README.md": good}, []),
            "missing": ({"core/locate/CMakeLists.txt": ""}, ["core/locate/README.md"]),
            "another module's": ({"core/locate/README.md": good.replace("# locate", "# locator")}, ["core/locate/README.md:1"]),
            "says more": ({"core/locate/README.md": good.replace("rules.", "rules, project.")}, ["core/locate/README.md:5"]),
            "says less than is used": ({"core/locate/README.md": good.replace(", rules", ""),
                                        "core/locate/CMakeLists.txt": "phaseout_module(locate USES estate rules)\n"},
                                       ["core/locate/README.md:5"]),
            "says less than is allowed": ({"core/locate/README.md": good.replace(", rules", ""),
                                           "core/locate/CMakeLists.txt": "phaseout_module(locate USES estate)\n"}, []),
            "says nothing": ({"core/locate/README.md": "# locate\n"}, ["core/locate/README.md"]),
            "no such module": ({"core/extras/a.h": ""}, ["core/extras"]),
        })

    def test_licences(self):
        self.refuses("licences", {
            "both lines": ({"core/base/a.h": SPDX}, []),
            "one line": ({"core/base/a.h": SPDX.splitlines()[0]}, ["core/base/a.h:1"]),
            "too late": ({"core/base/a.h": "\n" * 9 + SPDX}, ["core/base/a.h:1"]),
            "a script": ({"dev": "#!/bin/sh\n"}, ["dev:1"]),
            "test data": ({"tests/data/x/a.py": "x = 1\n"}, []),
        })

    def test_files(self):
        self.refuses("files", {
            "large": ({"a.bin": b"\0" * 1_000_001}, ["a.bin"]),
            "just not large": ({"a.bin": b"\0" * 1_000_000}, []),
            "says nothing": ({"core/base/utils.h": ""}, ["core/base/utils.h"]),
            "says nothing in part": ({"core/base/csv_helpers.cpp": ""}, ["core/base/csv_helpers.cpp"]),
            "says something": ({"core/base/commonality.h": ""}, []),
        })

    def test_lines(self):
        mark = "TO" "DO"
        self.line_cases("unfinished", "core/base/a.cpp", [f"// {mark}: later", f"/* {mark}(me) */"], ["// to do", f"{mark}S"])
        self.line_cases("singletons", "app/window/a.cpp", ["Store::instance()", "static Store &instance ();"],
                        ["int instances();", "instance(3)"])
        self.line_cases("labels", "ui/pages/map/a.cpp",
                        ["auto *a = new QLabel(tr(\"x\"));", "layout->addWidget(new QLabel);", "QLabel label;",
                         "std::make_unique<QLabel>()", "QLabel(text)"],
                        ["QLabel *m_label;", "new PlainLabel(text)", "void show(QLabel &label);"])
        self.line_cases("labels", "ui/widgets/plainlabel.cpp", [], ["PlainLabel::PlainLabel() : QLabel() {}"])
        self.line_cases("sql", "core/project/a.cpp",
                        ['q("SELECT id FROM device");', 'q("INSERT OR REPLACE INTO x");', 'q("PRAGMA user_version");'],
                        ['tr("Select a store from the list");', "// INSERT here", 'tr("UPDATE")'])
        self.line_cases("sql", "core/persist/a.cpp", [], ['q("SELECT id FROM device");'])
        here = "/" "work/shared"
        self.line_cases("paths", "docs/a.md", [f"see {here}/x", "cd /" "home/me"],
                        ["https://example.org/home/x", "the work/home balance", "a/" "home/b"])

    def test_sql_files(self):
        self.refuses("sql", {
            "elsewhere": ({"resources/a.sql": ""}, ["resources/a.sql"]),
            "in persist": ({"core/persist/schema/0001_a.sql": ""}, []),
        })

    def test_documents(self):
        self.refuses("documents", {
            "nowhere": ({"docs/a.md": "x\n[b](b.md)\n"}, ["docs/a.md:2"]),
            "beside, above, part, web, folder": ({
                "README.md": "", "docs/b.md": "",
                "docs/a.md": "[b](b.md) [r](../README.md#x) [p](#x) [w](https://example.org/b.md) [d](../docs)\n"}, []),
            "a function that is gone": ({"docs/a.md": "x\n`Estate::gone()`\n", "core/a.h": "void there();\n"}, ["docs/a.md:2"]),
            "one that is there": ({"docs/a.md": "`Estate::there()`\n", "core/a.h": "void there();\n"}, []),
            "code is no link": ({"docs/a.md": "`[b](b.md)`\n```\n[b](b.md)\n```\n"}, []),
        })

    def test_notices(self):
        self.refuses("notices", {
            "told": ({"LICENSES/MIT.txt": "", "installer/copyright": "Files: *\nLicense: MIT\n text\n"}, []),
            "not told": ({"LICENSES/MIT.txt": "", "installer/copyright": "License: GPL-3.0-or-later\n"}, ["installer/copyright"]),
            "no file at all": ({"LICENSES/MIT.txt": ""}, ["installer/copyright"]),
        })

    def test_spelling(self):
        try:
            self.refuses("spelling", {
                "wrong": ({"docs/a.md": "fine\n" + "rec" "ieve" + " it\n"}, ["docs/a.md:2"]),
                "British": ({"docs/a.md": "the colour and the licence\n"}, []),
            })
        except Skipped as reason:
            self.skipTest(str(reason))

    def test_reuse(self):
        try:
            self.refuses("reuse", {
                "no licence": ({"a.bin": "x"}, ["reuse lint"]),
            })
        except Skipped as reason:
            self.skipTest(str(reason))

    def test_table_refuses_a_circle(self):
        table = Path(self.folder.name) / "circle.json"
        table.write_text('{"everywhere": {"foreign": []}, "qt": {}, "ui": {}, "app": {},'
                         ' "core": {"a": {"uses": ["b"]}, "b": {"uses": ["a"]}}}')
        with self.assertRaisesRegex(ValueError, "a > b > a"):
            Modules(table)

    def test_core_knows_no_window(self):
        modules = Modules()
        for name in modules.names("core"):
            self.assertTrue(all(modules.layer_of[used] == "core" for used in modules.reach(name)), name)
        for name in ("theme", "widgets", "prompts", "jobs", "delegates", "charts", "gantt"):
            domain = {used for used in modules.reach(name) if modules.layer_of[used] == "core"}
            self.assertLessEqual(domain, {"base", "values"}, name)


    @staticmethod
    def catalogue(*messages, language="cy_GB"):
        return f'<TS version="2.1" language="{language}"><context><name>c</name>{"".join(messages)}</context></TS>'

    @staticmethod
    def message(source, *translation, form="", plural=False):
        text = "".join(f"<numerusform>{one}</numerusform>" for one in translation) if plural else "".join(translation)
        numerus = " numerus='yes'" if plural else ""
        return f"<message{numerus}><source>{source}</source><translation{form}>{text}</translation></message>"

    def test_translations_are_whole(self):
        name = "translations/phaseout_cy.ts"
        message = self.message
        for refused in (message("Store"), message("Store", "Siop", form=" type='unfinished'"), message("Made %1.", "Gwnaed."),
                        message("%1 of %2", "%1 o %1"), message("%Ln store(s)", "%Ln siop"), message("&amp;Yes", "Ie"),
                        message("%Ln store(s)", "%Ln siop", "%Ln siop", plural=True),
                        message("%Ln store(s)", "dim siop", *["%Ln siop"] * 4, plural=True),
                        message("%Ln store(s)", *["%Ln siop"] * 4, "", plural=True), message("Open…", "Agor"),
                        message("%n store(s)", *["%n siop"] * 5, plural=True)):
            with self.subTest(refused=refused):
                self.assertEqual(self.problems("translations", {name: self.catalogue(refused)}), [name])
        for accepted in (message("Store", "Siop"), message("%1 of %2", "%2 o %1"), message("&amp;Yes", "I&amp;e"),
                         message("%Ln store(s)", *["%Ln siop"] * 5, plural=True), message("Open…", "Agor…")):
            with self.subTest(accepted=accepted):
                self.assertEqual(self.problems("translations", {name: self.catalogue(accepted)}), [])
        self.refuses("translations", {
            "damaged": ({name: "<TS"}, [f"{name}:1"]),
            "a language without plural forms here": ({name: self.catalogue(language="pl_PL")}, [name]),
        })

    def test_messages_are_those_of_the_sources(self):
        name = "translations/phaseout_cy.ts"
        english = "translations/phaseout_en_GB.ts"
        source = 'const char *a = QT_TRANSLATE_NOOP("c", "Store");\n'
        counted = 'void f() { QCoreApplication::translate("c", "%Ln store(s)", nullptr, COUNT); }\n'
        try:
            self.refuses("messages", {
                "as they are": ({"app/cli/a.cpp": source, name: self.catalogue(self.message("Store", "Siop"))}, []),
                "one is new": ({"app/cli/a.cpp": source, name: self.catalogue()}, [name]),
                "one is gone": ({"app/cli/a.cpp": "\n", name: self.catalogue(self.message("Store", "Siop"))}, [name]),
                "a count that lupdate passes over": ({"app/cli/a.cpp": counted.replace("COUNT", "static_cast<int>(names.size())"),
                                                      english: self.catalogue(language="en_GB")}, ["app/cli/a.cpp"]),
                "a count that it sees": ({"app/cli/a.cpp": counted.replace("COUNT", "names"), english: self.catalogue(
                    self.message("%Ln store(s)", "%Ln store", "%Ln stores", plural=True), language="en_GB")}, []),
                "not ours to read": ({"app/verify/a.cpp": source, "app/cli/a.cpp": "\n", name: self.catalogue()}, []),
            })
        except Skipped as reason:
            self.skipTest(str(reason))


if __name__ == "__main__":
    os.chdir(Path(__file__).resolve().parent)
    unittest.main(verbosity=1)
