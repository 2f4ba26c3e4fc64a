// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/outputfile.h"

#include <QDir>
#include <QFileInfo>

namespace phaseout::sample {

namespace {
constexpr qsizetype bufferSize = 256 * 1024;
}

Result<std::unique_ptr<OutputFile>> OutputFile::create(const QString &path)
{
    if (!QDir().mkpath(QFileInfo(path).path()))
        return failure(ErrorCode::FileUnwritable, QFileInfo(path).path());
    std::unique_ptr<OutputFile> output(new OutputFile(path));
    if (!output->m_file.open(QIODevice::WriteOnly | QIODevice::NewOnly | QIODevice::Unbuffered))
        return failure(ErrorCode::FileUnwritable, path, output->m_file.errorString());
    return output;
}

void OutputFile::write(const QByteArray &bytes)
{
    m_waiting += bytes;
    if (m_waiting.size() < bufferSize)
        return;
    m_hasFailed |= m_file.write(m_waiting) != m_waiting.size();
    m_waiting.clear();
}

Result<void> OutputFile::close()
{
    m_hasFailed |= m_file.write(m_waiting) != m_waiting.size();
    m_waiting.clear();
    const bool isFull = m_file.error() == QFileDevice::ResourceError;
    if (m_hasFailed)
        return failure(isFull ? ErrorCode::DiskFull : ErrorCode::FileUnwritable, m_file.fileName(),
                       m_file.errorString());
    m_file.close();
    return {};
}

QString csvLine(const QStringList &cells, QChar delimiter, const QString &lineEnd)
{
    QString line;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (i > 0)
            line += delimiter;
        QString cell = cells[i];
        const bool mustQuote =
            cell.contains(delimiter) || cell.contains(u'"') || cell.contains(u'\n') || cell.contains(u'\r');
        if (mustQuote)
            line += u'"' % cell.replace(u'"', QStringLiteral("\"\"")) % u'"';
        else
            line += cell;
    }
    line += lineEnd;
    return line;
}

} // namespace phaseout::sample
