// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/tablewatch.h"

#include "core/base/text.h"
#include "core/formats/textsource.h"
#include "core/formats/xlsxmerges.h"
#include "core/ingest/credentials.h"
#include "core/ingest/facttext.h"
#include "core/ingest/words.h"

#include <QRegularExpression>
#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace phaseout::ingest {
namespace {
constexpr qsizetype namedCells = 5;
constexpr qsizetype namedColumns = 20;

int countOf(qint64 number) { return static_cast<int>(std::min<qint64>(number, 2'000'000'000)); }

// Of subnets every sign counts; of names and codes the form does not.
bool isSame(ValueShape shape, const QString &a, const QString &b)
{
    if (shape == ValueShape::Address && a != b) { // "10.1.7.231" and "http://10.1.7.231/"; an IPv6 address beside the IPv4 one is its second
        const auto first = addressIn(a);
        const auto second = addressIn(b);
        return first && second && (*first == *second || first->isV4() != second->isV4());
    }
    return a == b || (shape != ValueShape::Address && shape != ValueShape::Subnet && shape != ValueShape::Any && text::folded(a) == text::folded(b));
}

// "301 stores", in the words of several languages.
bool isCount(const QString &text)
{
    static const QRegularExpression words(u"^\\d[\\d,.]* (stores?|sites?|branches|shops?|outlets?|devices?|cameras?|recorders?|rows?|records?|items?|entries|subnets?|kameras?|geräte|filialen|"
                                          u"caméras?|appareils?|magasins?|telecamere|dispositivi|negozi|cámaras?|dispositivos?|tiendas|câmaras?|câmeras?|lojas|camera['’]s|apparaten|"
                                          u"winkels|kamer[ay]?|urządze[nń](ia)?|sklep(y|ów))\\.?$"_s,
                                          QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return words.match(text).hasMatch();
}

bool isNumber(QString text)
{
    static const QSet<QChar> passed = {u',', u' ', u'%', u'£', u'€', u'$'};
    text.removeIf([](QChar c) { return passed.contains(c); });
    bool isOne = false;
    text.toDouble(&isOne);
    return isOne || text.isEmpty();
}
} // namespace

TableWatch::TableWatch(TableKind kind, const QStringList &header, const ColumnsByField &columns, const std::vector<qsizetype> &secrets,
                       Reporter &reporter)
    : m_kind(kind)
    , m_header(header)
    , m_columns(columns)
    , m_reporter(reporter)
    , m_isRead(static_cast<size_t>(header.size()))
    , m_hasValue(m_isRead.size())
    , m_folded(m_isRead.size())
    , m_shape(header, reporter)
{
    for (const qsizetype column : secrets)
        m_isRead[static_cast<size_t>(column)] = true;
    for (const auto &[slug, places] : columns) {
        const TableField *field = tableField(kind, slug);
        for (const qsizetype column : places) {
            m_isRead[static_cast<size_t>(column)] = true;
            m_folded[static_cast<size_t>(column)] = text::folded(header.at(column));
        }
        if (places.size() > 1 && !field->takesSeveral)
            m_seconds.push_back({field, places});
    }
}

void TableWatch::addRival(const QString &field, qsizetype column)
{
    const auto places = m_columns.find(field);
    const bool isNew = places != m_columns.end() && column >= 0 && std::find(places->second.begin(), places->second.end(), column) == places->second.end();
    if (isNew)
        m_seconds.push_back({.field = tableField(m_kind, field), .columns = {places->second.front(), column}, .isRival = true});
}

bool TableWatch::take(const formats::TableRow &row)
{
    if (!m_shape.isThere(row))
        return false;
    if (isHeaderAgain(row)) {
        m_reporter.note(u"table.row.header-again"_s, row.number, text::shown(row.raw, 80), Words::tr("The header stands here once more; the line was passed over."), {});
        return false;
    }
    if (isRule(row))
        return false; // drawn, and no words are lost
    if (isFooter(row)) {
        m_reporter.note(u"table.row.footer"_s, row.number, text::shown(withoutUserInfo(row.raw), 80), Words::tr("A total or a closing line, which is no row; it was passed over."), {});
        return false;
    }
    ++m_rows;
    look(row);
    lookAtSeconds(row);
    return m_shape.take(row);
}

bool ShapeWatch::isThere(const formats::TableRow &row)
{
    if (row.isLost)
        m_reporter.refuse(
            u"table.row.too-long"_s, row.number, text::shown(row.raw, 40),
            Words::tr("This line is longer than any list of stores or devices needs; it was left out."),
            Words::tr("Look for a quotation mark that is never closed, or for a line end that is missing."),
            withoutUserInfo(row.raw));
    const bool isOfOther = !row.isLost && formats::isOfOtherEncoding(row.raw);
    if (isOfOther)
        m_reporter.refuseOtherEncoding(row.number, row.raw);
    return !row.isLost && !isOfOther;
}

bool ShapeWatch::take(const formats::TableRow &row)
{
    tellLost(row);
    tellShape(row);
    return !row.cells.isEmpty() || row.lost.empty();
}

void ShapeWatch::tell()
{
    if (m_formulaCount > 0)
        m_reporter.warn(u"table.cell.no-result"_s, m_formulaRow, m_formulas.join(u", "_s),
                        Words::tr("%Ln cell(s) hold a formula whose result is not stored in the file (%1), and were read as empty.", nullptr, countOf(m_formulaCount))
                            .arg(m_formulas.join(u", "_s) + (m_formulaCount > m_formulas.size() ? u" …"_s : QString())),
                        Words::tr("Open the workbook in Excel or LibreOffice, save it, and import it again."));
}

Result<void> ShapeWatch::eachRow(TableSession &session, const CredentialColumns &secrets, Reporter &reporter,
                                 const TakeRow &take, const JobContext &context)
{
    ShapeWatch shape(session.header(), reporter);
    const auto done = session.eachRow(
        [&](const formats::TableRow &read) {
            if (const formats::TableRow row = secrets.without(read); shape.isThere(row) && shape.take(row))
                take(row);
        },
        context);
    if (done || done.error().code != ErrorCode::Cancelled)
        shape.tell();
    return done;
}

// Two of its texts at least, and nothing else in the columns that are read.
bool TableWatch::isHeaderAgain(const formats::TableRow &row) const
{
    int same = 0;
    for (size_t i = 0; i < m_folded.size(); ++i) {
        if (m_folded[i].isEmpty())
            continue;
        const QString cell = row.cell(static_cast<qsizetype>(i));
        if (cell.isEmpty())
            continue;
        // "Name (2)" is the second column called Name.
        const QString folded = text::folded(cell);
        if (folded != m_folded[i] && !(m_folded[i].startsWith(folded) && m_header.at(static_cast<qsizetype>(i)).endsWith(u')')))
            return false;
        ++same;
    }
    return same >= 2;
}

// "+-----+-----+" and "|---|:--:|", which part the lines of a table drawn with characters.
bool TableWatch::isRule(const formats::TableRow &row)
{
    constexpr qsizetype leastDrawn = 3;
    bool hasAny = false;
    for (const QString &cell : row.cells) {
        const QString text = cell.trimmed();
        const auto isDrawn = [](QChar c) { return u"-+=_|:─━═│┼├┤┌┐└┘┬┴╪╬╔╗╚╝╠╣╦╩"_s.contains(c); };
        if (text.isEmpty())
            continue;
        if (text.size() < leastDrawn || !std::all_of(text.cbegin(), text.cend(), isDrawn))
            return false;
        hasAny = true;
    }
    return hasAny;
}

namespace {
// What the first cell of a line may be that is no row.
enum class Closing {
    None,
    Sum,   ///< nothing but numbers and counts behind
    Count, ///< of what; a number in it or behind
    End,   ///< not much behind
    Mark,  ///< nothing behind
};

Closing closingOf(const QString &text)
{
    constexpr qsizetype longest = 100;
    constexpr auto options = QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption;
    static const QRegularExpression sums(u"^[\\W_]*(grand ?totals?|sub-?totals?|totals?|sum|summe|gesamt(summe|zahl)?|insgesamt|totale|totaal|suma|razem|ogółem|celkem|合计|总计|"
                                         u"end of (report|list|file|data|table|export)|end)\\b[^\\w]*"
                                         u"([\\w ]{0,40}[^\\w]*)?(\\d[\\d.,]*\\W*)?$|^[\\w &'’-]{1,40} sub-?totals?$|^page \\d+( of \\d+)?$"_s,
                                         options);
    static const QRegularExpression counts(u"^(number of|no\\.? of|count of|anzahl|nombre de|número de|numero di|aantal|liczba) ([^\\W\\d]+ ){0,2}[^\\W\\d]{3,30}\\W*(\\d[\\d.,]*)?$|"
                                           u"^((row|record|item|store|site|branch|shop) ?)?count\\W*(\\d[\\d.,]*)?$|"
                                           u"^(stores|sites|branches|shops|outlets|devices|cameras|recorders|rows|records|items|entries|subnets)(\\s*[:=]\\s*(\\d[\\d.,]*)?)?$"_s,
                                           options);
    static const QRegularExpression ends(u"^(printed|generated|exported|created|report run) (on|by|at|from)\\b.{0,80}$|"
                                         u"^(printed|generated|exported|extracted|created|(last )?updated|report (run|date)|run date|print date|as (at|of))\\W+([^\\W\\d]{3,9}\\W+)?\\d{1,4}[-./ :]\\S.{0,60}$|"
                                         u"^(notes?|n\\.?b\\.?|hinweis|bemerkung|anmerkung|remarque|nota|opmerking|uwagi?)\\W*$"_s,
                                         options);
    static const QRegularExpression marks(u"^\\W*((strictly |company |commercial(ly)? |highly |private (and|&) |in )*confidential|(for )?internal use( only)?)(\\W.{0,40})?$|"
                                          u"^(source|quelle)\\s*:.{0,80}$|^(©|copyright\\b).{0,80}$"_s,
                                          options);
    if (text.size() > longest)
        return Closing::None;
    if (ends.match(text).hasMatch())
        return Closing::End;
    if (isCount(text) || sums.match(text).hasMatch())
        return Closing::Sum;
    return counts.match(text).hasMatch() ? Closing::Count : marks.match(text).hasMatch() ? Closing::Mark : Closing::None;
}
} // namespace

// Words for a sum or an end in the first cell that has any, or words for who made the list and when, for a note or whom it is for.
bool TableWatch::isFooter(const formats::TableRow &row)
{
    constexpr int mostBehindEnd = 2;
    const auto isAddress = [](const QString &text) { return addressIn(text) || MacAddress::parse(text); };
    Closing closing = Closing::None;
    bool hasNumber = false;
    int others = 0;
    for (const QString &cell : row.cells) {
        const QString text = cell.trimmed();
        if (text.isEmpty())
            continue;
        if (closing == Closing::None) {
            closing = closingOf(text);
            if (closing == Closing::None)
                return false;
            hasNumber = text.back().isDigit();
            continue;
        }
        ++others;
        hasNumber = true;
        if (closing == Closing::End ? isAddress(text) || others > mostBehindEnd : !isNumber(text) && !isCount(text))
            return false;
    }
    switch (closing) {
    case Closing::None:
        return false;
    case Closing::End:
        return true;
    case Closing::Mark:
        return others == 0;
    case Closing::Sum:
    case Closing::Count:
        break;
    }
    // "Total Leeds" with numbers in every column may be a shop.
    return (closing == Closing::Sum || hasNumber) && others * 2 <= row.cells.size();
}

void TableWatch::look(const formats::TableRow &row)
{
    const qsizetype width = std::min(row.cells.size(), m_header.size());
    for (qsizetype i = 0; i < width; ++i) {
        const auto at = static_cast<size_t>(i);
        if (!m_isRead[at] && !m_hasValue[at])
            m_hasValue[at] = !text::meansNothing(row.cells.at(i));
    }
}

void TableWatch::lookAtSeconds(const formats::TableRow &row)
{
    for (Second &second : m_seconds) {
        QString first;
        for (const qsizetype column : second.columns) {
            const QString value = text::tidy(row.cell(column));
            second.isFilled = second.isFilled || (column != second.columns.front() && !text::meansNothing(value));
            if (text::meansNothing(value) || (!first.isEmpty() && isSame(second.field->shape, value, first)))
                continue;
            if (!first.isEmpty()) {
                if (second.rows++ == 0) {
                    second.firstRow = row.number;
                    second.other = column;
                }
                break;
            }
            first = value;
        }
    }
}

void ShapeWatch::tellLost(const formats::TableRow &row)
{
    for (const formats::LostCell &cell : row.lost) {
        const Spot spot(row.number, cell.column + 1);
        switch (cell.why) {
        case formats::LostCell::Why::Formula:
            if (m_formulaCount++ == 0)
                m_formulaRow = row.number;
            if (m_formulas.size() < namedCells)
                m_formulas += formats::xlsxColumnName(cell.column) + QString::number(row.number);
            break;
        case formats::LostCell::Why::TooLong:
            m_reporter.warn(u"table.cell.too-long"_s, spot, m_header.value(cell.column), Words::tr("The text of this cell is longer than is accepted; it was left out."),
                            Words::tr("Look for a quotation mark that is never closed."));
            break;
        case formats::LostCell::Why::TooFar:
            m_reporter.warn(u"table.cell.too-far"_s, spot, {}, Words::tr("Cells beyond column 1,024 were left out."),
                            Words::tr("Look for a delimiter that repeats, or a cell far to the right."));
            break;
        }
    }
}

void ShapeWatch::tellShape(const formats::TableRow &row)
{
    qsizetype beyond = m_header.size();
    while (beyond < row.cells.size() && row.cells.at(beyond).isEmpty())
        ++beyond;
    if (beyond < row.cells.size())
        m_reporter.warn(u"table.row.ragged"_s, {row.number, beyond + 1}, row.cells.at(beyond),
                        Words::tr("This row has more cells than the header; those beyond it were left out."),
                        Words::tr("Check for a delimiter inside a cell that is not in quotes."));
    if (row.isDamaged)
        m_reporter.warn(u"table.row.open-quote"_s, row.number, {}, Words::tr("A quotation mark of this row is never closed, so it was read as plain text."),
                        Words::tr("Double or remove the quotation mark."));
    if (row.isOddlyQuoted)
        m_reporter.warn(u"table.row.odd-quote"_s, row.number, {}, Words::tr("The quotation marks of this row do not fit: text follows one that closes, or a cell holds lines that look like rows."),
                        Words::tr("Check that nothing went into one cell that belongs into several."));
}

void TableWatch::tellSecond(const Second &second) const
{
    const auto nameOf = [this](qsizetype column) -> QString { return u'“' + text::shown(m_header.at(column)) + u'”'; };
    const QString &header = m_header.at(second.columns.at(1));
    QStringList names;
    for (const qsizetype column : second.columns)
        names += nameOf(column);
    if (!second.isRival && second.isFilled)
        m_reporter.note(u"table.column.second"_s, {0, second.columns.at(1) + 1}, header,
                        Words::tr("Several columns are for %1: %2. The first that is filled counts.").arg(tableFieldWord(*second.field), names.join(u", "_s)), {});
    if (second.rows > 0)
        m_reporter.warn(u"table.column.second-differs"_s, {second.firstRow, second.columns.at(1) + 1}, header,
                        Words::tr("In %Ln row(s), first in row %1, the columns %2 and %3, both for %4, differ; %2 was taken.", nullptr, countOf(second.rows))
                            .arg(QString::number(second.firstRow), nameOf(second.columns.front()), nameOf(second.other), tableFieldWord(*second.field)),
                        Words::tr("Map the column that is meant."));
}

void TableWatch::tell()
{
    if (m_rows == 0)
        m_reporter.warn(u"table.file.no-rows"_s, 0, {}, Words::tr("This table has a header and no rows."), Words::tr("Check that it is the right file, and that it is whole."));
    m_shape.tell();
    for (const Second &second : m_seconds)
        tellSecond(second);
    QStringList unread;
    qint64 more = 0;
    for (size_t i = 0; i < m_hasValue.size(); ++i) {
        if (!m_hasValue[i])
            continue;
        if (unread.size() < namedColumns)
            unread += text::shown(m_header.at(static_cast<qsizetype>(i)), 60);
        else
            ++more;
    }
    if (more > 0)
        unread += Words::tr("%Ln more", nullptr, countOf(more));
    if (!unread.isEmpty())
        m_reporter.note(u"table.columns.unread"_s, 0, unread.join(u", "_s), Words::tr("Columns not read: %1").arg(unread.join(u", "_s)),
                        Words::tr("If one of them matters, map it to a field."));
}

} // namespace phaseout::ingest
