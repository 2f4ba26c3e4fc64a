// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/locate/register.h"

#include <QFile>
#include <QStringList>

using namespace Qt::Literals::StringLiterals;

namespace phaseout::test {
namespace {
// RFC 4180, enough for this one well-behaved file.
std::vector<QStringList> rowsOf(const QString &csv)
{
    std::vector<QStringList> rows(1, QStringList(QString()));
    bool isQuoted = false;
    for (qsizetype i = 0; i < csv.size(); ++i) {
        const QChar c = csv.at(i);
        if (c == u'"') {
            if (isQuoted && i + 1 < csv.size() && csv.at(i + 1) == u'"')
                rows.back().back() += csv.at(++i);
            else
                isQuoted = !isQuoted;
        } else if (c == u',' && !isQuoted) {
            rows.back() += QString();
        } else if (c == u'\n' && !isQuoted) {
            rows.emplace_back(QStringList(QString()));
        } else if (c != u'\r') {
            rows.back().back() += c;
        }
    }
    return rows;
}

StoreId idOf(quint32 number)
{
    return StoreId(QUuid(number, 0, 0x4000, 0x80, 0, 0, 0, 0, 0, 0, 1));
}
} // namespace

QString publicRegisterPath() { return QStringLiteral(PHASEOUT_SHARED_DATA "/data/registers/fsa_fhrs_2020_tesco_coop.csv"); }

std::vector<Store> readPublicRegister(const QString &path)
{
    QFile file(path);
    std::vector<Store> stores;
    if (!file.open(QIODevice::ReadOnly))
        return stores;
    const auto rows = rowsOf(QString::fromUtf8(file.readAll()));
    for (size_t i = 1; i < rows.size(); ++i) {
        const QStringList &row = rows[i];
        const auto code = StoreCode::parse(row.at(0));
        if (row.size() < 9 || !code)
            continue;
        QStringList lines = row.mid(3, 4);
        lines.removeAll(QString());
        std::optional<Postcode> postcode;
        if (const auto parsed = Postcode::parse(row.at(7)))
            postcode = *parsed;
        Store store{idOf(row.at(0).toUInt()), {}, *code, {}, row.at(1), lines.join(u", "_s), {}, postcode, {}, {}, Nation::Unknown, {}, {}, {}, {}, 0, {}};
        stores.push_back(std::move(store));
    }
    return stores;
}

} // namespace phaseout::test
