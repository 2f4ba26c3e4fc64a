// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/tablerows.h"

#include "core/base/text.h"
#include "core/estate/storestate.h"
#include "core/ingest/words.h"
#include "core/values/postcode.h"
#include "core/values/storecode.h"

#include <QRegularExpression>
#include <QSet>
#include <cmath>
#include <deque>

using namespace Qt::Literals::StringLiterals;

namespace phaseout::ingest {
namespace {
// More stores than any company has; beyond it, doubles are left to whoever keeps the register.
constexpr qsizetype mostCodes = 200'000;
constexpr size_t mostWaiting = 10'000; // rows of nothing but a code above all others: a list of codes

class StoreRows : public RowMaker {
public:
    using RowMaker::RowMaker;

    void make(const MappedRow &row) override
    {
        const QString code = row.text("code");
        const auto filled = std::ranges::count_if(row.row().cells, [](const QString &cell) { return !text::meansNothing(cell); });
        if (filled > 1 && !code.isEmpty()) {
            m_forms.insert(formOf(code));
            takeWaiting();
        } else if (!code.isEmpty() && m_forms.isEmpty()) {
            if (m_waiting.size() == mostWaiting)
                takeWaiting();
            m_rows.push_back(row.row());
            m_waiting.push_back(row.of(m_rows.back()));
            return;
        }
        take(row, filled > 1);
    }

    void finish() override
    {
        takeWaiting();
        tellUnread();
        if (m_shortRow > 0 && m_shortCode.size() < m_zeroLength)
            m_reporter.warn(u"table.column.zeros-lost"_s, {m_shortRow, m_codeColumn}, m_shortCode,
                            Words::tr("Some store codes begin with zeros and some have fewer figures: a spreadsheet may have dropped zeros."),
                            Words::tr("Compare with the original register; save it as XLSX with the code column as text."));
    }

private:
    // The first rows that have nothing but a code, until it is known what the others have.
    void takeWaiting()
    {
        for (const MappedRow &row : std::exchange(m_waiting, {}))
            take(row, false);
        m_rows.clear();
    }

    // "9999" of "0412", "aa99" of "ST12".
    static QString formOf(QString code)
    {
        for (QChar &c : code)
            c = c.isDigit() ? u'9' : c.isLetter() ? u'a' : c;
        return code;
    }

    void take(const MappedRow &row, bool hasMore)
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
                          Words::tr("Fill in the code, or map another column to it."), store.text(StoreField::Name), "code");
        if (!StoreCode::parse(code))
            return refuse(row, u"table.row.store-code-invalid"_s, Words::tr("A store code has at most 32 characters."),
                          Words::tr("Check that the right column is mapped to the store code."), code, "code");
        if (!hasMore && !m_forms.isEmpty() && !m_forms.contains(formOf(code)))
            return refuse(row, u"table.row.only-a-code"_s, Words::tr("This row has nothing but a text under the store code, and other codes are not like it."),
                          Words::tr("If it is a store, fill in its name or where it is."), code, "code");
        m_codeColumn = row.column("code");
        // Without a company, stores of two may have one code: name and place tell them apart.
        const QString company = store.text(StoreField::Organisation);
        const QStringList whose = company.isEmpty() ? QStringList{code, {}, store.text(StoreField::Name), store.text(StoreField::Address), store.text(StoreField::Postcode)} : QStringList{code, company};
        const QString key = whose.join(u'\n');
        if (m_seen.contains(key))
            return refuse(row, u"table.row.duplicate-store"_s, Words::tr("Another row above has the same store code."),
                          Words::tr("Keep one of the two rows, or map a column that tells them apart."), code, "code");
        if (m_seen.size() < mostCodes)
            m_seen.insert(key);
        watchZeros(code, store.row);
        checkPlace(row, store);
        m_sink.store(std::move(store));
    }

    QString valueOf(const MappedRow &row, const TableField &field)
    {
        if (field.isDate) {
            const QDate on = date(row, field.slug);
            return on.isValid() ? on.toString(Qt::ISODate) : QString();
        }
        const QString value = row.text(field.slug);
        if (value.isEmpty())
            return {};
        if (static_cast<StoreField>(field.fact) == StoreField::Status)
            return takeStatus(row, value);
        switch (static_cast<StoreField>(field.fact)) {
        case StoreField::Code:
            return isRounded(row, value, "code") ? QString() : value;
        case StoreField::Latitude:
            return coordinate(row, field, value, 90);
        case StoreField::Longitude:
            return coordinate(row, field, value, 180);
        case StoreField::Postcode:
            return postcode(row, field, value);
        case StoreField::Sensitivity:
            return sensitivity(row, value);
        default:
            return value;
        }
    }

    QString takeStatus(const MappedRow &row, const QString &value)
    {
        const QString read = status(row, value);
        m_hasStatus = m_hasStatus || !read.isEmpty();
        // Words that are not read are kept: what an older register said is not the newest any longer. That it will close does not gainsay when.
        return read.isEmpty() && !isToCome(value) ? value : read;
    }

    static bool isToCome(const QString &words)
    {
        static const QRegularExpression toCome(u"^\\W*(closing|closes|closure|(due |is |will )*to close|will close)\\b|\\bto close\\W*$"_s, QRegularExpression::CaseInsensitiveOption);
        return toCome.match(words).hasMatch();
    }

    // The day in " until 31 Jan 2027" or " (closing 31/01/2027)" behind a word for a store that trades.
    QString endBehind(const QString &rest) const
    {
        static const QRegularExpression end(u"^[\\W_]*(?:(?:but|and|is|due|will|set|planned|to|be)\\s+)*(?:until|till?|(?:up\\s+)?to|through|thru|bis|(?:close|closes|closing|closure)(?:\\s+down)?|last\\s+(?:trading\\s+)?day)\\b[\\s:]*"_s,
                                            QRegularExpression::CaseInsensitiveOption);
        const auto match = end.match(rest);
        const QString day = match.hasMatch() ? dayBehind(rest.sliced(match.capturedEnd())) : QString();
        static const QRegularExpression begins(u"^(\\d|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun)"_s, QRegularExpression::CaseInsensitiveOption);
        return begins.match(day).hasMatch() && readDate(day, m_options.today).isDate() ? day : QString();
    }
    // Which is doubtful of a store that is closed ("Closed until May"), since it opens again.
    static bool isUntil(const QString &text)
    {
        static const QRegularExpression until(u"^(until|till?|to|bis|not)\\b"_s, QRegularExpression::CaseInsensitiveOption);
        return until.match(text).hasMatch();
    }
    // A store that trades, for now or again.
    static bool saysOpen(const QString &word)
    {
        static const QSet<QString> open{u"open"_s, u"opened"_s, u"trading"_s, u"trades"_s, u"active"_s, u"live"_s, u"operational"_s, u"operating"_s, u"current"_s, u"opentrading"_s, u"offen"_s};
        return open.contains(text::folded(word)) || saysStays(word);
    }

    // "Trading", "Sold", "Closed (31 Mar 2026)", "Closing on 31/03/2026": the word, and the day as 2026-03-31. That it will close
    // some day says nothing yet.
    QString status(const MappedRow &row, const QString &value)
    {
        for (qsizetype end = value.size(); end > 0; end = value.lastIndexOf(u' ', end - 1)) {
            QString word = value.left(end).trimmed();
            while (!word.isEmpty() && !word.back().isLetterOrNumber() && word.back() != u'?')
                word.chop(1);
            const auto isClosed = saysClosed(word);
            if (!isClosed)
                continue;
            const QString behind = value.sliced(word.size());
            const QString rest = dayBehind(behind);
            const bool isAhead = *isClosed && isToCome(word);
            if (rest.isEmpty() && !isAhead)
                return word;
            if (const QString last = saysOpen(word) ? endBehind(behind) : QString(); !last.isEmpty()) {
                const QDate on = dateOf(row, "status", last);
                return on.isValid() ? QString(u"Closing "_s + on.toString(Qt::ISODate)) : QString();
            }
            if (!*isClosed && isUntil(rest) && readDate(rest, m_options.today).isDate())
                return word; // "Temporarily closed until 31 Jan 2027"
            if (!rest.isEmpty() && !isUntil(rest) && readDate(rest, m_options.today).isDate()) {
                const QDate on = dateOf(row, "status", rest); // tells what it cannot read
                return on.isValid() ? QString(word + u' ' + on.toString(Qt::ISODate)) : isAhead ? QString() : word;
            }
            if (!*isClosed && saysClosed(rest) == std::optional(false))
                return word; // "Trading - sale withdrawn"
            if (!*isClosed || isAhead || !isExplained(word, value.sliced(word.size())))
                break;
            m_reporter.note(u"table.value.beside"_s, spotOf(row, "status"), value, Words::tr("The words beside “%1” were left out.").arg(word), {});
            return withDay(row, word, value.sliced(word.size()));
        }
        m_unread.emplace_back(spotOf(row, "status"), m_unread.size() < Reporter::mostOfOneKind ? value : QString()); // the others are but counted
        return {};
    }

    // "Sold to Asda", "Closed - relocated", "Closed (lease ended)": whose it is now or why it closed. Words that make it an end for
    // some time, or one to come, leave it in doubt.
    static bool isExplained(const QString &word, const QString &rest)
    {
        static const QRegularExpression doubt(u"\\b(temp\\w*|refit\\w*|refurb\\w*|re-?open\\w*|until|till|for|not|part\\w*|pending|due|expect\\w*|will|to be|to close|subject|stc|sstc|exchang\\w*|complete[sd]?|completion|completing|propos\\w*|plan\\w*|fell|fallen|withdr\\w+|cancel\\w*|abort\\w*|collapsed?|revers\\w*|repriev\\w*|called off|postpon\\w*|delay\\w*|"
                                              u"stocktak\\w*|(sun|mon|tues|wednes|thurs|fri|satur)days?|holidays?|hours?|evenings?|nights?|opens?|trad\\w+|winter|season\\w*)\\b|\\?"_s,
                                              QRegularExpression::CaseInsensitiveOption);
        const bool isTransfer = saysSold(word) && (word.endsWith(" to"_L1, Qt::CaseInsensitive) || rest.startsWith(" to "_L1, Qt::CaseInsensitive));
        static const QRegularExpression mark(u"^(\\s*[-–—:,;(/]|\\.\\s)"_s);
        return (isTransfer || mark.match(rest).hasMatch()) && !doubt.match(rest).hasMatch();
    }

    // The day at the end of "to Asda on 31/03/2026", where there is one. A number alone is a store's or a house's there.
    QString withDay(const MappedRow &row, const QString &word, const QString &rest)
    {
        for (qsizetype space = rest.indexOf(u' '); space >= 0; space = rest.indexOf(u' ', space + 1)) {
            const QString day = dayBehind(rest.sliced(space));
            bool isNumber = false;
            static_cast<void>(day.toLongLong(&isNumber));
            if (isNumber || !readDate(day, m_options.today).isDate())
                continue;
            const QDate on = dateOf(row, "status", day);
            return on.isValid() ? QString(word + u' ' + on.toString(Qt::ISODate)) : word;
        }
        return word;
    }

    // Where other rows of the column say it in words that are read, these are missed: the column is not some other status.
    void tellUnread()
    {
        for (const auto &[spot, value] : m_unread) {
            const QString message = Words::tr("These words do not say whether the store trades; they were passed over.");
            const QString suggestion = Words::tr("Write Open, Closed or Sold, with the day behind it.");
            if (m_hasStatus)
                m_reporter.warn(u"table.value.store-status"_s, spot, value, message, suggestion);
            else
                m_reporter.note(u"table.value.store-status"_s, spot, value, message, suggestion);
        }
    }

    // The day in " on 31/03/2026", "(31 Mar 2026)" or ", from 2026-03-31".
    static QString dayBehind(QString text)
    {
        const auto isEdge = [](QChar c) { return c.isSpace() || u"-–—:,;()[]"_s.contains(c); };
        for (;;) {
            while (!text.isEmpty() && isEdge(text.front()))
                text.remove(0, 1);
            while (!text.isEmpty() && (isEdge(text.back()) || text.back() == u'.'))
                text.chop(1);
            const qsizetype space = text.indexOf(u' ');
            static const QSet<QString> links{u"on"_s, u"by"_s, u"from"_s, u"since"_s, u"in"_s, u"as"_s, u"of"_s, u"with"_s, u"effect"_s, u"wef"_s, u"am"_s, u"ar"_s, u"down"_s, u"permanently"_s, u"date"_s};
            if (space < 0 || !links.contains(text::folded(text.left(space))))
                return text;
            text.remove(0, space);
        }
    }

    // "LS6 4JP." and "LS6-4JP" leave no doubt; other words beside a postcode are told.
    QString postcode(const MappedRow &row, const TableField &field, const QString &value)
    {
        QString plain = value;
        while (plain.endsWith(u'.') || plain.endsWith(u',') || plain.endsWith(u';'))
            plain.chop(1);
        if (const auto read = Postcode::parse(plain.replace(u'-', u' ')))
            return read->text();
        if (const auto found = Postcode::findIn(value)) {
            m_reporter.note(u"table.value.beside"_s, spotOf(row, field.slug), value, Words::tr("The words beside the postcode %1 were left out.").arg(found->postcode.text()), {});
            return found->postcode.text();
        }
        m_reporter.warn(u"table.value.postcode"_s, spotOf(row, field.slug), value, Words::tr("This is no postcode; the text is kept as it is."),
                        Words::tr("Correct it in the register, so that the store gets its region."));
        return value;
    }

    // Degrees never have thousands, so that one comma between figures is a decimal one wherever it stands.
    QString coordinate(const MappedRow &row, const TableField &field, QString value, double most)
    {
        if (m_mapping.decimal == u',' || (value.count(u',') == 1 && !value.contains(u'.')))
            value.replace(u',', u'.');
        bool isNumber = false;
        const double number = value.toDouble(&isNumber);
        if (isNumber && number >= -most && number <= most)
            return value;
        m_reporter.warn(u"table.value.coordinate"_s, spotOf(row, field.slug), value, Words::tr("This is no latitude or longitude in degrees; it was left out."),
                        Words::tr("Write degrees with a decimal point, such as 51.4816."));
        return {};
    }

    // Both coordinates together: half of a place, the middle of the sea, and the two in each other's column are no places.
    void checkPlace(const MappedRow &row, StoreRow &store)
    {
        const QString latitude = store.text(StoreField::Latitude);
        const QString longitude = store.text(StoreField::Longitude);
        if (latitude.isEmpty() || longitude.isEmpty())
            return;
        const double north = latitude.toDouble();
        const double east = longitude.toDouble();
        const bool isBritish = Postcode::parse(store.text(StoreField::Postcode)).has_value();
        QString message;
        if (std::abs(north) < 0.01 && std::abs(east) < 0.01)
            message = Words::tr("The coordinates 0, 0 are nobody’s place; they were left out.");
        else if (isInBritain(east, north))
            message = Words::tr("Latitude and longitude seem to stand in each other’s column; they were left out.");
        else if (isBritish && !isInBritain(north, east))
            message = Words::tr("These coordinates lie outside the country of the postcode; they were left out.");
        if (message.isEmpty())
            return;
        m_reporter.warn(u"table.row.place-impossible"_s, spotOf(row, "latitude"), latitude + u", "_s + longitude, message,
                        Words::tr("Correct them, or leave them empty: the postcode says where the store is."));
        store.fields.remove(StoreField::Latitude);
        store.fields.remove(StoreField::Longitude);
    }

    // A box around the United Kingdom, Ireland and the Channel Islands, in degrees.
    static bool isInBritain(double north, double east) { return north > 48.9 && north < 61.1 && east > -10.9 && east < 2.2; }

    QString sensitivity(const MappedRow &row, const QString &value)
    {
        if (value.size() == 1 && value.front() >= u'0' && value.front() <= u'3')
            return value;
        m_reporter.warn(u"table.value.sensitivity"_s, spotOf(row, "sensitivity"), value, Words::tr("Sensitivity is a figure from 0 to 3; it was left out."),
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

    QSet<QString> m_forms; // of the codes of rows that have more
    std::deque<formats::TableRow> m_rows; // that wait, as the next
    std::deque<MappedRow> m_waiting;
    QSet<QString> m_seen;
    qsizetype m_zeroLength = 0;
    QString m_shortCode;
    qint64 m_shortRow = 0;
    qint64 m_codeColumn = 0;
    std::vector<std::pair<Spot, QString>> m_unread; // words for no state
    bool m_hasStatus = false; // a row's words were read
};
} // namespace

std::unique_ptr<RowMaker> makeStoreRows(const ReadOptions &options, const ColumnMapping &mapping, Sink &sink, Reporter &reporter)
{
    return std::make_unique<StoreRows>(options, mapping, sink, reporter);
}

} // namespace phaseout::ingest
