// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"

#include "core/base/text.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace phaseout {
namespace {
struct Words {
    ErrorCode code;
    const char *slug;
    const char *sentence; // %1 is the subject
};

constexpr const char *context = "phaseout::Error";

constexpr Words table[] = {
    {ErrorCode::ValueInvalid, "value-invalid", QT_TRANSLATE_NOOP("phaseout::Error", "Not valid: %1")},
    {ErrorCode::Cancelled, "cancelled", QT_TRANSLATE_NOOP("phaseout::Error", "Cancelled. Nothing was changed.")},
    {ErrorCode::FileNotFound, "file-not-found",
     QT_TRANSLATE_NOOP("phaseout::Error", "There is no file “%1”. Check the name and the folder.")},
    {ErrorCode::FileUnreadable, "file-unreadable",
     QT_TRANSLATE_NOOP("phaseout::Error", "“%1” could not be read. Check that you may open it and that the disk or share is there.")},
    {ErrorCode::FileUnwritable, "file-unwritable",
     QT_TRANSLATE_NOOP("phaseout::Error", "“%1” could not be written. Check that the folder exists and that you may write there.")},
    {ErrorCode::FileExists, "file-exists",
     QT_TRANSLATE_NOOP("phaseout::Error", "“%1” exists already and was left as it is. Choose another name.")},
    {ErrorCode::DiskFull, "disk-full",
     QT_TRANSLATE_NOOP("phaseout::Error", "There is no room left on the disk of “%1”. Nothing was changed; free some space and try again.")},
    {ErrorCode::FormatUnknown, "format-unknown",
     QT_TRANSLATE_NOOP("phaseout::Error", "Nothing here can read “%1”. Say which format it is, or export it as CSV or XLSX.")},
    {ErrorCode::FormatInvalid, "format-invalid",
     QT_TRANSLATE_NOOP("phaseout::Error", "“%1” is damaged or is not the kind of file it says it is.")},
    {ErrorCode::LimitExceeded, "limit-exceeded",
     QT_TRANSLATE_NOOP("phaseout::Error", "“%1” is larger or deeper than is accepted. Split it and try again.")},
    {ErrorCode::ProjectLocked, "project-locked",
     QT_TRANSLATE_NOOP("phaseout::Error", "“%1” is open elsewhere. Close it there first, or open a copy.")},
    {ErrorCode::ProjectTooNew, "project-too-new",
     QT_TRANSLATE_NOOP("phaseout::Error", "“%1” was saved by a newer version of Phaseout. Install that version to open it.")},
    {ErrorCode::ProjectTooOld, "project-too-old",
     QT_TRANSLATE_NOOP("phaseout::Error", "“%1” was saved by a version too old to convert. Open it with an earlier release first.")},
    {ErrorCode::ProjectDamaged, "project-damaged",
     QT_TRANSLATE_NOOP("phaseout::Error", "“%1” is not a Phaseout project or is damaged. Restore a backup; this file was left as it is.")},
    {ErrorCode::NotFound, "not-found", QT_TRANSLATE_NOOP("phaseout::Error", "“%1” was not found.")},
    {ErrorCode::Conflict, "conflict",
     QT_TRANSLATE_NOOP("phaseout::Error", "“%1” was changed meanwhile. Look at its present value and decide again.")},
    {ErrorCode::NothingToDo, "nothing-to-do", QT_TRANSLATE_NOOP("phaseout::Error", "There is nothing to do: %1")},
    {ErrorCode::NetworkFailed, "network-failed",
     QT_TRANSLATE_NOOP("phaseout::Error", "The network could not be used: %1")},
    {ErrorCode::Unsupported, "unsupported", QT_TRANSLATE_NOOP("phaseout::Error", "“%1” is of a kind that is not accepted.")},
};

const Words &wordsOf(ErrorCode code)
{
    for (const Words &words : table)
        if (words.code == code)
            return words;
    Q_UNREACHABLE();
}
} // namespace

QString userText(const Error &error)
{
    QString sentence = QCoreApplication::translate(context, wordsOf(error.code).sentence);
    if (sentence.contains("%1"_L1))
        sentence.replace("%1"_L1, text::shown(error.subject));
    if (!error.detail.isEmpty())
        sentence += u" ("_s + text::shown(error.detail) + u')';
    return sentence;
}

QString errorSlug(ErrorCode code)
{
    return QString::fromLatin1(wordsOf(code).slug);
}

} // namespace phaseout
