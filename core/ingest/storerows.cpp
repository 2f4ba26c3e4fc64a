// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/tablerows.h"

#include "core/base/text.h"
#include "core/ingest/words.h"
#include "core/values/postcode.h"
#include "core/values/storecode.h"

#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace phaseout::ingest {
namespace {
// More stores than any company has; beyond it, doubles are left to whoever keeps the register.
constexpr qsizetype mostCodes = 200'000;

class StoreRows : public RowMaker {
public:
    using RowMaker::RowMaker;

    void make(const MappedRow &row) override
    {
        StoreRow store;
        store.row = row.row().number;
        for (const TableField &field : tableFields(TableKind::Stores)) {
            const QString value = valueOf(row, field);
            if (!value.isEmpty())
                store.fields.insert(static_cast<StoreField>(field.fact), value);
        }
        const QString code = store.text(StoreField::Code);
        if (code.isEmpty())
            return refuse(row, u"table.row.no-store-code"_s, Words::tr("This store has no code."),
                          Words::tr("Fill in the code, or map another column to it."));
        if (!StoreCode::parse(code))
            return refuse(row, u"table.row.store-code-invalid"_s, Words::tr("A store code has at most 32 characters."),
                          Words::tr("Check that the right column is mapped to the store code."), code);
        const QString key = code + u'\n' + store.text(StoreField::Organisation);
        if (m_seen.contains(key))
            return refuse(row, u"table.row.duplicate-store"_s, Words::tr("Another row above has the same store code."),
                          Words::tr("Keep one of the two rows, or map a column that tells them apart."), code);
        if (m_seen.size() < mostCodes)
            m_seen.insert(key);
        watchZeros(code, store.row);
        m_sink.store(std::move(store));
    }

    void finish() override
    {
        if (m_shortRow > 0 && m_shortCode.size() < m_zeroLength)
            m_reporter.warn(u"table.column.zeros-lost"_s, m_shortRow, m_shortCode,
                            Words::tr("Some store codes begin with zeros and some have fewer figures: a spreadsheet may have dropped zeros."),
                            Words::tr("Compare with the original register; save it as XLSX with the code column as text."));
    }

private:
    QString valueOf(const MappedRow &row, const TableField &field)
    {
        if (field.isDate) {
            const QDate on = date(row, field.slug);
            return on.isValid() ? on.toString(Qt::ISODate) : QString();
        }
        const QString value = row.text(field.slug);
        if (value.isEmpty())
            return {};
        switch (static_cast<StoreField>(field.fact)) {
        case StoreField::Code:
            return isRounded(row, value) ? QString() : value;
        case StoreField::Latitude:
            return coordinate(row, value, 90);
        case StoreField::Longitude:
            return coordinate(row, value, 180);
        case StoreField::Postcode:
            if (!Postcode::parse(value))
                m_reporter.warn(u"table.value.postcode"_s, row.row().number, value, Words::tr("This is no postcode; the text is kept as it is."),
                                Words::tr("Correct it in the register, so that the store gets its region."));
            return value;
        case StoreField::Sensitivity:
            return sensitivity(row, value);
        default:
            return value;
        }
    }

    QString coordinate(const MappedRow &row, QString value, double most)
    {
        if (m_mapping.decimal == u',')
            value.replace(u',', u'.');
        bool isNumber = false;
        const double number = value.toDouble(&isNumber);
        if (isNumber && number >= -most && number <= most)
            return value;
        m_reporter.warn(u"table.value.coordinate"_s, row.row().number, value, Words::tr("This is no latitude or longitude in degrees; it was left out."),
                        Words::tr("Write degrees with a decimal point, such as 51.4816."));
        return {};
    }

    QString sensitivity(const MappedRow &row, const QString &value)
    {
        if (value.size() == 1 && value.front() >= u'0' && value.front() <= u'3')
            return value;
        m_reporter.warn(u"table.value.sensitivity"_s, row.row().number, value, Words::tr("Sensitivity is a figure from 0 to 3; it was left out."),
                        Words::tr("Write 0, 1, 2 or 3."));
        return {};
    }

    void watchZeros(const QString &code, qint64 row)
    {
        if (!std::all_of(code.cbegin(), code.cend(), [](QChar c) { return c >= u'0' && c <= u'9'; }))
            return;
        if (code.front() == u'0')
            m_zeroLength = std::max(m_zeroLength, code.size());
        if (m_shortRow == 0 || code.size() < m_shortCode.size()) {
            m_shortCode = code;
            m_shortRow = row;
        }
    }

    QSet<QString> m_seen;
    qsizetype m_zeroLength = 0;
    QString m_shortCode;
    qint64 m_shortRow = 0;
};
} // namespace

std::unique_ptr<RowMaker> makeStoreRows(const ReadOptions &options, const ColumnMapping &mapping, Sink &sink, Reporter &reporter)
{
    return std::make_unique<StoreRows>(options, mapping, sink, reporter);
}

} // namespace phaseout::ingest
