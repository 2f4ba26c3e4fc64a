// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QMap>
#include <QStringList>

/// A folder as the tests see it: what is in it, and its tables as rows of cells, read with eyes of their own.
namespace phaseout::test {

using Row = QMap<QString, QString>; // header to cell

/// Every file below \a folder by its relative name.
inline QMap<QString, QByteArray> contentsOf(const QString &folder)
{
    QMap<QString, QByteArray> contents;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly))
            contents.insert(QDir(folder).relativeFilePath(file.fileName()), file.readAll());
    }
    return contents;
}

inline QStringList cellsOf(const QString &line, QChar delimiter)
{
    QStringList cells(1);
    bool isQuoted = false;
    for (const QChar c : line) {
        if (c == u'"')
            isQuoted = !isQuoted;
        else if (c == delimiter && !isQuoted)
            cells.append(QString());
        else
            cells.last() += c;
    }
    return cells;
}

/// The rows of a table; a line with more or fewer cells than the header becomes an empty row, which no test expects.
inline QList<Row> tableOf(QByteArray bytes, QChar delimiter = u',')
{
    if (bytes.startsWith("\xef\xbb\xbf"))
        bytes.remove(0, 3);
    QList<QString> lines = QString::fromUtf8(bytes).remove(u'\r').split(u'\n');
    if (!lines.isEmpty() && lines.last().isEmpty())
        lines.removeLast();
    const QStringList headers = cellsOf(lines.takeFirst(), delimiter);
    QList<Row> rows;
    for (const QString &line : std::as_const(lines)) {
        const QStringList cells = cellsOf(line, delimiter);
        Row row;
        for (qsizetype i = 0; i < headers.size() && cells.size() == headers.size(); ++i)
            row.insert(headers[i], cells[i]);
        rows.append(row);
    }
    return rows;
}

} // namespace phaseout::test
