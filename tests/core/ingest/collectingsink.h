// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ingest/recognise.h"

#include <QBuffer>

namespace phaseout::test {

/// Keeps what a reader gives, and prints it as lines.
class CollectingSink : public ingest::Sink {
public:
    std::vector<Observation> observations;
    std::vector<StoreRow> stores;
    std::vector<SubnetRow> subnets;
    std::vector<Finding> findings;
    void observation(Observation &&o) override { observations.push_back(std::move(o)); }
    void store(StoreRow &&row) override { stores.push_back(std::move(row)); }
    void subnet(SubnetRow &&row) override { subnets.push_back(std::move(row)); }
    void finding(Finding &&f) override { findings.push_back(std::move(f)); }

    [[nodiscard]] bool has(QStringView findingId) const
    {
        return std::any_of(findings.begin(), findings.end(), [findingId](const Finding &f) { return f.id == findingId; });
    }

    [[nodiscard]] QString printed() const
    {
        QString text;
        const auto line = [&text](const QString &one) { text += one + QChar(u'\n'); };
        const auto escaped = [](QString one) { return one.replace(u'\r', u'~').replace(u'\n', u'~'); };
        for (const Observation &o : observations) {
            line(QStringLiteral("device %1 source %2 ip %3 mac %4 seen %5")
                     .arg(o.row)
                     .arg(static_cast<int>(o.source))
                     .arg(o.ip ? o.ip->text() : QStringLiteral("-"), o.mac ? o.mac->text() : QStringLiteral("-"),
                          o.seenAt.isValid() ? o.seenAt.toString(Qt::ISODate) : QStringLiteral("-")));
            for (const Trait &trait : o.traits)
                line(QStringLiteral("  %1 port %2 %3").arg(static_cast<int>(trait.kind)).arg(trait.port).arg(escaped(QString::fromStdString(trait.text))));
        }
        for (const StoreRow &row : stores) {
            line(QStringLiteral("store %1").arg(row.row));
            for (auto it = row.fields.cbegin(); it != row.fields.cend(); ++it)
                line(QStringLiteral("  %1 %2").arg(static_cast<int>(it.key())).arg(it.value()));
        }
        for (const SubnetRow &row : subnets)
            line(QStringLiteral("subnet %1 %2 store %3 note %4").arg(row.row).arg(row.subnet, row.storeCode, row.note));
        for (const Finding &f : findings)
            line(QStringLiteral("%1 %2 line %3 [%4]").arg(severitySlug(f.severity), f.id).arg(f.where.line).arg(escaped(f.subject)));
        return text;
    }
};

inline ingest::ReadOptions optionsFor(const QString &fileName)
{
    ingest::ReadOptions options;
    options.fileName = fileName;
    options.today = QDate(2026, 11, 21);
    return options;
}

/// Reads \a bytes with one reader.
inline Result<void> readBytes(const ingest::Reader &reader, QByteArray bytes, ingest::Sink &sink, const ingest::ReadOptions &options,
                              const JobContext &context = {})
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    return reader.read(buffer, options, sink, context);
}

} // namespace phaseout::test
