// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/datatable.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace phaseout::rules {
namespace {
constexpr qsizetype largestBytes = 16 * 1024 * 1024;

Result<std::vector<int>> columnsOf(const QStringList &header, const QString &name, const QStringList &wanted)
{
    std::vector<int> columns;
    for (const QString &column : wanted) {
        const qsizetype at = header.indexOf(column);
        if (at < 0)
            return failure(ErrorCode::FormatInvalid, name,
                           QCoreApplication::translate("phaseout::rules", "the column “%1” is missing").arg(column));
        columns.push_back(static_cast<int>(at));
    }
    return columns;
}
} // namespace

Result<DataTable> DataTable::parse(const QByteArray &bytes, const QString &name, const QStringList &wanted)
{
    if (bytes.size() > largestBytes)
        return failure(ErrorCode::LimitExceeded, name);
    DataTable table;
    table.m_name = name;
    const QString text = QString::fromUtf8(bytes);
    QStringList header;
    int number = 0;
    for (QStringView line : QStringView(text).tokenize(u'\n')) {
        ++number;
        if (line.endsWith(u'\r'))
            line.chop(1);
        if (line.startsWith(u"# Date:"))
            table.m_date = QDate::fromString(line.sliced(7).trimmed().toString(), Qt::ISODate);
        if (line.trimmed().isEmpty() || line.startsWith(u'#'))
            continue;
        QStringList fields = line.toString().split(u'\t');
        for (QString &field : fields)
            field = field.trimmed();
        if (header.isEmpty()) {
            header = fields;
            auto columns = columnsOf(header, name, wanted);
            if (!columns)
                return failure(columns.error());
            table.m_columns = std::move(*columns);
            continue;
        }
        table.m_rows.push_back({number, std::move(fields)});
        if (table.m_rows.back().fields.size() > header.size())
            return table.refusal(table.m_rows.back(),
                                 QCoreApplication::translate("phaseout::rules", "more fields than there are columns"));
    }
    return table;
}

tl::unexpected<Error> DataTable::refusal(const Row &row, const QString &what) const
{
    return failure(ErrorCode::FormatInvalid, m_name,
                   QCoreApplication::translate("phaseout::rules", "line %1: %2").arg(QString::number(row.line), what));
}

} // namespace phaseout::rules
