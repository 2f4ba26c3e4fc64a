// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/recognise.h"

#include "core/base/text.h"
#include "core/formats/textsource.h"
#include "core/ingest/columnguess.h"
#include "core/ingest/credentials.h"
#include "core/ingest/replyparse.h"
#include "core/ingest/words.h"

#include <QBuffer>

using namespace Qt::Literals::StringLiterals;

namespace phaseout::ingest {
namespace {
// Markup and JSON hold no header line; what is left may be CSV.
bool mayBeTable(const QByteArray &head)
{
    const QByteArray start = head.left(256).trimmed();
    return !start.startsWith('<') && !start.startsWith("\xEF\xBB\xBF<") && !start.startsWith('{') && !start.isEmpty();
}

// UTF-16 as UTF-8, so that readers can look for their words.
QByteArray decoded(QByteArray head)
{
    QBuffer buffer(&head);
    buffer.open(QIODevice::ReadOnly);
    formats::TextSource source(buffer);
    QString text;
    while (source.appendTo(text).value_or(false))
        continue;
    return text.toUtf8();
}

Result<std::vector<TableHead>> headsOf(QIODevice &device)
{
    const auto file = formats::TableFile::open(device);
    if (!file)
        return failure(file.error());
    return readHeads(**file);
}

struct Magic {
    const char *start;
    qsizetype length;
    const char *words;
};
constexpr Magic magics[] = {
    {"%PDF-", 5, QT_TRANSLATE_NOOP("phaseout::ingest", "a PDF document; export the table in it as .csv or .xlsx")},
    {"\xFF\xD8\xFF", 3, QT_TRANSLATE_NOOP("phaseout::ingest", "a picture; type its table into .csv or .xlsx")},
    {"\x89PNG", 4, QT_TRANSLATE_NOOP("phaseout::ingest", "a picture; type its table into .csv or .xlsx")},
    {"GIF8", 4, QT_TRANSLATE_NOOP("phaseout::ingest", "a picture; type its table into .csv or .xlsx")},
    {"Rar!", 4, QT_TRANSLATE_NOOP("phaseout::ingest", "an archive; unpack it first")},
    {"7z\xBC\xAF", 4, QT_TRANSLATE_NOOP("phaseout::ingest", "an archive; unpack it first")},
    {"SQLite format 3", 15, QT_TRANSLATE_NOOP("phaseout::ingest", "a database")},
    {"\x7F" "ELF", 4, QT_TRANSLATE_NOOP("phaseout::ingest", "a program")},
    {"MZ", 2, QT_TRANSLATE_NOOP("phaseout::ingest", "a program")},
};

// Texts of the first row that has two, or of the first at all.
QString seenIn(const std::vector<TableHead> &tables)
{
    for (const TableHead &head : tables)
        for (const formats::TableRow &row : head.rows) {
            const auto seen = std::count_if(row.cells.begin(), row.cells.end(), [](const QString &cell) { return !cell.trimmed().isEmpty(); });
            if (seen >= 2 || (seen == 1 && head.rows.size() == 1))
                return shownUnnamed(row.cells);
        }
    return {};
}

Error whyUnknown(const Sample &sample)
{
    if (const QString words = noListWords(sample.head); !words.isEmpty())
        return Error{ErrorCode::Unsupported, sample.fileName, words};
    if (const QString maker = otherMakersAnswer(sample.head); !maker.isEmpty())
        return Error{ErrorCode::Unsupported, sample.fileName, Words::tr("the answer of a device of another maker: %1").arg(maker)};
    QByteArray start = sample.head.left(4096);
    if (start.startsWith("\xEF\xBB\xBF"))
        start.remove(0, 3);
    start = start.trimmed();
    const bool isBlank = sample.isWhole && text::tidy(QString::fromUtf8(sample.head)).remove(QChar(0xFEFF)).isEmpty();
    if (isBlank)
        return Error{ErrorCode::FormatUnknown, sample.fileName, Words::tr("it is empty")};
    if (const QByteArray marks = start.toLower(); marks.startsWith('<') && (marks.contains("<!doctype html") || marks.contains("<html")))
        return Error{ErrorCode::FormatUnknown, sample.fileName, Words::tr("a web page, but no answer of a device; save the list that it shows as CSV or as a workbook")};
    if (start.startsWith('<') || start.startsWith('{') || start.startsWith('['))
        return Error{ErrorCode::FormatUnknown, sample.fileName,
                     start.startsWith('<') ? Words::tr("marked-up text, but no scan and no answer of a device") : Words::tr("JSON, but no scan and no answers of devices")};
    QStringList hidden;
    for (const TableHead &head : sample.tables)
        if (head.isHidden && head.rows.empty())
            hidden += text::shown(head.sheet, 40);
    if (!hidden.isEmpty())
        return Error{ErrorCode::FormatUnknown, sample.fileName,
                     Words::tr("no sheet that can be seen has a header; these sheets are hidden and were not read: %1").arg(hidden.join(u", "_s))};
    const QString seen = seenIn(sample.tables);
    if (seen.isEmpty() || (!formats::isWorkbookHead(sample.head) && sample.head.left(4096).contains('\0')))
        return Error{ErrorCode::FormatUnknown, sample.fileName, {}};
    const MappingGuess guess = guessMapping(sample.tables);
    const QString missing = guess.mapping.missing().join(u", "_s);
    if (guess.mapping.columns.size() >= 2 && !missing.isEmpty())
        return Error{ErrorCode::FormatUnknown, sample.fileName,
                     Words::tr("it looks like “%1”, but no column was recognised as: %2; these columns were seen: %3; use --as or a mapping")
                         .arg(tableKindWord(guess.mapping.kind), missing, seen)};
    return Error{ErrorCode::FormatUnknown, sample.fileName,
                 Words::tr("no header row was recognised; these columns were seen: %1; use --as or a mapping").arg(seen)};
}

// The board's workbook, which this programme makes: its tables of stores would pass for a register.
bool isBoardWorkbook(const Sample &sample)
{
    const auto has = [&](QStringView name) { return std::ranges::any_of(sample.tables, [&](const TableHead &head) { return head.sheet == name; }); };
    return has(u"Summary") && has(u"Cost build-up") && has(u"Assumptions") && has(u"Checks");
}

SheetLeftOut leftOut(const TableHead &head, const QString &why)
{
    const auto isWide = [](const formats::TableRow &row) {
        return std::count_if(row.cells.cbegin(), row.cells.cend(), [](const QString &cell) { return !cell.isEmpty(); }) >= 3;
    };
    return {head.sheet, why, std::count_if(head.rows.begin(), head.rows.end(), isWide) >= 2};
}
} // namespace

QString noListWords(const QByteArray &head)
{
    for (const Magic &magic : magics)
        if (head.startsWith(QByteArrayView(magic.start, magic.length)) && (magic.length > 2 || head.left(4096).contains('\0')))
            return QCoreApplication::translate("phaseout::ingest", magic.words);
    return {};
}

RecognisedSheets recogniseSheets(const Sample &sample, const Reader *only)
{
    RecognisedSheets result;
    if (sample.tables.size() < 2 || !formats::isWorkbookHead(sample.head)) {
        const auto [reader, certainty] = only ? std::pair(only, only->recognises(sample)) : sniff(sample);
        result.tables.push_back({{}, reader, certainty});
        return result;
    }
    const auto shown = std::count_if(sample.tables.begin(), sample.tables.end(), [](const TableHead &head) { return !head.isHidden; });
    std::vector<std::pair<const Reader *, int>> sniffed;
    int best = 0;
    for (const TableHead &head : sample.tables) {
        const Sample one{sample.fileName, sample.head, sample.isWhole, {head}};
        sniffed.push_back(only ? std::pair(only, only->recognises(one)) : sniff(one));
        best = std::max(best, sniffed.back().second);
    }
    bool hasBest = false;
    for (size_t i = 0; i < sample.tables.size(); ++i) {
        const TableHead &head = sample.tables[i];
        const auto [reader, certainty] = sniffed[i];
        const bool isBest = !hasBest && certainty == best;
        if (head.isHidden && shown > 0)
            result.leftOut.push_back({head.sheet, Words::tr("This sheet is hidden, so it was not read."), false});
        else if (head.isBeyond)
            result.leftOut.push_back({head.sheet, Words::tr("This sheet was not read: only the first %1 sheets of a workbook are.").arg(mostSheets), true});
        else if (head.rows.empty())
            result.leftOut.push_back({head.sheet, Words::tr("This sheet is empty."), false});
        else if (reader && certainty >= (isBest ? leastCertainty : leastCertaintyBeside)) {
            hasBest = hasBest || isBest;
            result.tables.push_back({shown > 1 ? head.sheet : QString(), reader, certainty});
        } else {
            result.leftOut.push_back(leftOut(head, only ? Words::tr("This sheet was not read: it does not look like “%1”.").arg(only->title())
                                                        : Words::tr("This sheet was not read: nothing in it looks like the header of stores, devices, subnets or sightings.")));
        }
    }
    if (result.tables.empty())
        result.tables.push_back({{}, only, 0});
    return result;
}

Result<Sample> sampleOf(formats::OpenedInput &input)
{
    Sample sample{input.fileName, input.head, input.isWhole, {}};
    if (formats::wideEncoding(sample.head) && !formats::isWorkbookHead(sample.head))
        sample.head = decoded(sample.head);
    if (formats::isWorkbookHead(sample.head)) {
        auto heads = headsOf(*input.device);
        if (!heads)
            return failure(heads.error());
        sample.tables = std::move(*heads);
        if (!input.device->seek(0))
            return failure(ErrorCode::FileUnreadable, input.fileName, input.device->errorString());
    } else if (mayBeTable(sample.head)) {
        QBuffer buffer(&sample.head);
        buffer.open(QIODevice::ReadOnly);
        // A text of which not even a line can be read is simply no table.
        if (auto heads = headsOf(buffer))
            sample.tables = std::move(*heads);
    }
    return sample;
}

std::pair<const Reader *, int> sniff(const Sample &sample)
{
    std::pair<const Reader *, int> best{nullptr, 0};
    for (const Reader *reader : readers())
        if (const int certainty = reader->recognises(sample); certainty > best.second)
            best = {reader, certainty};
    return best;
}

Result<RecognisedInput> openAndRecognise(const QString &path, const QString &encoding)
{
    auto input = formats::openInput(path, encoding);
    if (!input)
        return failure(input.error());
    auto sample = sampleOf(*input);
    if (!sample)
        return failure(sample.error());
    if (isBoardWorkbook(*sample))
        return failure(ErrorCode::Unsupported, sample->fileName,
                       Words::tr("the board's workbook that Phaseout made: a report of what is known, with nothing new in it; import the lists that it was made from"));
    const auto [reader, certainty] = sniff(*sample);
    if (!reader || certainty < leastCertainty)
        return failure(whyUnknown(*sample));
    return RecognisedInput{std::move(*input), std::move(*sample), reader, certainty};
}

} // namespace phaseout::ingest
