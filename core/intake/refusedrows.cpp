// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/csvwriter.h"
#include "core/intake/intake.h"

#include <QCoreApplication>
#include <QSaveFile>

using namespace Qt::Literals::StringLiterals;

namespace phaseout::intake {

Result<qint64> exportRefusedRows(const std::vector<Finding> &findings, const QString &path)
{
    const auto words = [](const char *text) { return QCoreApplication::translate("phaseout::intake", text); };
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return failure(ErrorCode::FileUnwritable, path, file.errorString());
    formats::CsvWriter writer(file);
    auto written = writer.writeRow({words(QT_TRANSLATE_NOOP("phaseout::intake", "File")), words(QT_TRANSLATE_NOOP("phaseout::intake", "Row")),
                                    words(QT_TRANSLATE_NOOP("phaseout::intake", "Finding")), words(QT_TRANSLATE_NOOP("phaseout::intake", "Reason")),
                                    words(QT_TRANSLATE_NOOP("phaseout::intake", "Value")), words(QT_TRANSLATE_NOOP("phaseout::intake", "Row as it stood"))});
    qint64 count = 0;
    for (const Finding &finding : findings) {
        if (!written)
            break;
        if (finding.severity != Severity::Refused)
            continue;
        ++count;
        written = writer.writeRow({finding.where.file, finding.where.line > 0 ? QString::number(finding.where.line) : QString(),
                                   finding.id, finding.message, finding.subject, finding.raw});
    }
    if (!written)
        return failure(written.error());
    if (!file.commit())
        return failure(ErrorCode::FileUnwritable, path, file.errorString());
    return count;
}

} // namespace phaseout::intake
