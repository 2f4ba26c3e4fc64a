// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/journalwords.h"

#include "core/project/edits.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace phaseout::ui {
namespace {
QString words(const char *text) { return QCoreApplication::translate("phaseout::ui::JournalModel", text); }

QString plainWords(const JournalEntry &entry, const Estate &estate)
{
    const auto edit = editFromBytes(entry.body);
    return edit ? wordsOf(*edit, estate) : words(QT_TRANSLATE_NOOP("phaseout::ui::JournalModel", "Written by a later version"));
}
} // namespace

QString journalWords(const std::vector<JournalEntry> &entries, size_t at, const Estate &estate)
{
    const JournalEntry *root = &entries.at(at);
    size_t turns = 0; // an undo of an undo does it again
    while (!root->undoes.isNull()) {
        const auto before = std::find_if(entries.begin(), entries.end(), [&](const JournalEntry &entry) { return entry.id == root->undoes; });
        // Too old to be among them; or they go round in a circle, which only tampering brings about.
        if (before == entries.end() || turns > entries.size())
            return words(QT_TRANSLATE_NOOP("phaseout::ui::JournalModel", "Taken back or done again: %1")).arg(plainWords(*root, estate));
        root = &*before;
        ++turns;
    }
    const QString what = plainWords(*root, estate);
    if (turns == 0)
        return what;
    return (turns % 2 == 1 ? words(QT_TRANSLATE_NOOP("phaseout::ui::JournalModel", "Undone: %1")) : words(QT_TRANSLATE_NOOP("phaseout::ui::JournalModel", "Done again: %1"))).arg(what);
}

} // namespace phaseout::ui
