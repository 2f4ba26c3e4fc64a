// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/csvwriter.h"
#include "core/intake/intake.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSaveFile>

using namespace Qt::Literals::StringLiterals;

namespace phaseout::intake {

Result<void> exportRefusedRows(const std::vector<Finding> &findings, const QString &path)
{
    const auto words = [](const char *text) { return QCoreApplication::translate("phaseout::intake", text); };
    if (QFileInfo::exists(path))
        return failure(ErrorCode::FileExists, path);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return failure(ErrorCode::FileUnwritable, path, file.errorString());
    formats::CsvWriter writer(file);
    auto written = writer.writeRow({words(QT_TRANSLATE_NOOP("phaseout::intake", "File")), words(QT_TRANSLATE_NOOP("phaseout::intake", "Row")),
                                    words(QT_TRANSLATE_NOOP("phaseout::intake", "Finding")), words(QT_TRANSLATE_NOOP("phaseout::intake", "Reason")),
                                    words(QT_TRANSLATE_NOOP("phaseout::intake", "Value")), words(QT_TRANSLATE_NOOP("phaseout::intake", "Row as it stood"))});
    for (const Finding &finding : findings) {
        if (!written)
            return written;
        if (finding.severity == Severity::Refused)
            written = writer.writeRow({finding.where.file, finding.where.line > 0 ? QString::number(finding.where.line) : QString(),
                                       finding.id, finding.message, finding.subject, finding.raw});
    }
    if (!written)
        return written;
    if (!file.commit())
        return failure(ErrorCode::FileUnwritable, path, file.errorString());
    return {};
}

} // namespace phaseout::intake
