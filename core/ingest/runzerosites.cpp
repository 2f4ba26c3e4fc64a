// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/ingest/addressrange.h"
#include "core/ingest/builtin.h"
#include "core/ingest/recordreader.h"
#include "core/ingest/tablesession.h"
#include "core/ingest/tablewatch.h"
#include "core/ingest/walk.h"
#include "core/ingest/words.h"

#include <QJsonObject>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

// runZero's sites: what is searched at each says where addresses are. As CSV by its columns, as JSON by its keys.
namespace phaseout::ingest {
namespace {
constexpr size_t headerCandidates = 20;
constexpr int certain = 96; // above what the headers of any table of one's own reach

struct Columns {
    qint64 headerRow = 0;
    QString sheet;
    qsizetype name = -1;
    qsizetype description = -1;
    qsizetype scope = -1;
};

std::optional<Columns> columnsOf(const std::vector<TableHead> &heads)
{
    for (const TableHead &head : heads)
        for (size_t i = 0; i < std::min(head.rows.size(), headerCandidates); ++i) {
            QStringList headers;
            for (const QString &cell : head.rows[i].cells)
                headers += text::folded(cell);
            if (headers.contains(u"name"_s) && headers.contains(u"scope"_s) && headers.contains(u"excludes"_s))
                return Columns{head.rows[i].number, head.sheet, headers.indexOf(u"name"_s), headers.indexOf(u"description"_s), headers.indexOf(u"scope"_s)};
        }
    return std::nullopt;
}

bool isJson(const QByteArray &head)
{
    const QByteArray start = head.left(256).trimmed();
    return start.startsWith('{') || start.startsWith('[');
}

/// Makes ranges of sites.
class Sites {
public:
    Sites(Sink &sink, Reporter &reporter) : m_sink(sink), m_reporter(reporter) {}

    // What is left out of the search is still at the site.
    void take(qint64 row, const QString &name, const QString &description, const QString &scope)
    {
        static const QRegularExpression between(u"[\\s,;]+"_s);
        if (name.isEmpty())
            return m_reporter.refuse(u"runzero.site.no-name"_s, row, {}, Words::tr("This site has no name."),
                                     Words::tr("Give it the code or name of a store in runZero, and export again."), scope);
        QStringList parts = scope.split(between, Qt::SkipEmptyParts);
        parts.removeDuplicates();
        QStringList others;
        int ranges = 0;
        for (const QString &part : std::as_const(parts)) {
            const QStringList range = prefixesOfRange(part);
            const QStringList prefixes = range.isEmpty() && Subnet::parse(part) ? QStringList{part} : range;
            if (prefixes.isEmpty())
                others += part;
            for (const QString &prefix : prefixes)
                m_sink.subnet(SubnetRow{row, prefix, name, {}, description});
            ranges += static_cast<int>(prefixes.size());
        }
        if (!others.isEmpty() || ranges == 0)
            m_reporter.note(u"runzero.site.scope"_s, row, name,
                            others.isEmpty() ? Words::tr("This site has no addresses of its own; only assets that name it are placed there.")
                                             : Words::tr("Not a range of addresses, and left out: %1").arg(text::shown(others.join(u", "_s), 200)));
    }

private:
    Sink &m_sink;
    Reporter &m_reporter;
};

class RunZeroSitesReader : public Reader {
public:
    QString id() const override { return u"runzero-sites"_s; }
    int version() const override { return 2; }
    QString title() const override { return Words::tr("runZero sites"); }
    bool givesPlaces() const override { return true; }
    int recognises(const Sample &sample) const override
    {
        if (isJson(sample.head))
            return hasKeys(sample.head, {"name", "scope", "excludes"}) && !hasKeys(sample.head, {"addresses"}) ? certain : 0;
        return columnsOf(sample.tables) ? certain : 0;
    }
    Result<void> readFacts(QIODevice &input, const ReadOptions &options, Sink &sink, const JobContext &context) const override
    {
        Reporter reporter(sink, options.fileName);
        Sites sites(sink, reporter);
        return isJson(input.peek(256)) ? readJson(input, options, sites, reporter, context) : readTable(input, options, sites, reporter, context);
    }

private:
    static Result<void> readJson(QIODevice &input, const ReadOptions &options, Sites &sites, Reporter &reporter, const JobContext &context)
    {
        return eachRecord(input, {u"sites"_s}, options, reporter, context, [&](const QJsonObject &record, qint64 line) {
            if (!record.contains(u"scope"_s))
                return false;
            const QStringList subnets = record.value(u"subnets"_s).toObject().keys(); // its ranges have names and tags of their own
            sites.take(line, text::tidy(jsonWord(record.value(u"name"_s))), jsonWord(record.value(u"description"_s)),
                       QString(jsonWord(record.value(u"scope"_s)) + u' ' + subnets.join(u' ')));
            return true;
        });
    }

    static Result<void> readTable(QIODevice &input, const ReadOptions &options, Sites &sites, Reporter &reporter, const JobContext &context)
    {
        Result<TableSession> session = TableSession::open(input, options.sheet);
        if (!session)
            return failure(session.error());
        const auto columns = columnsOf(session->heads());
        if (!columns)
            return failure(ErrorCode::FormatInvalid, options.fileName, Words::tr("not the headers of “%1”").arg(Words::tr("runZero sites")));
        ColumnMapping place;
        place.sheet = columns->sheet;
        place.headerRow = columns->headerRow;
        if (const auto placed = session->place(place); !placed)
            return placed;
        const CredentialColumns secrets(session->header());
        const auto takeRow = [&](const formats::TableRow &row) {
            sites.take(row.number, text::tidy(row.cell(columns->name)), text::tidy(row.cell(columns->description)),
                       row.cell(columns->scope));
        };
        const auto done = ShapeWatch::eachRow(*session, secrets, reporter, takeRow, context);
        secrets.tell(reporter);
        return done;
    }
};
} // namespace

const Reader *runZeroSitesReader()
{
    static const RunZeroSitesReader reader;
    return &reader;
}

} // namespace phaseout::ingest
