// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/walk.h"

#include "core/base/text.h"
#include "core/formats/textlines.h"
#include "core/formats/textsource.h"
#include "core/ingest/credentials.h"
#include "core/ingest/words.h"

#include <QJsonArray>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace phaseout::ingest {
namespace {
constexpr qint64 stepsBetweenLooks = 256;
constexpr qsizetype mostNames = 10'000; // of keys that are remembered

// Looks at the names of keys, most of which come in every record.
class SecretKeys {
public:
    void look(const QJsonObject &object, int depth = 0)
    {
        for (auto it = object.begin(); it != object.end(); ++it) {
            const QString key = it.key();
            const bool isEmpty = it->isNull() || (it->isString() && it->toString().isEmpty()) || (it->isObject() && it->toObject().isEmpty());
            if (!isEmpty && isSecret(key) && !m_found.contains(key) && m_found.size() < 50)
                m_found += key;
            if (depth >= 3)
                continue;
            if (it->isObject())
                look(it->toObject(), depth + 1);
            else if (it->isArray() && depth < 2)
                for (const QJsonValue member : it->toArray())
                    look(member.toObject(), depth + 1);
        }
    }

    void tell(Reporter &reporter) const { tellCredentials(reporter, m_found); }

private:
    bool isSecret(const QString &key)
    {
        if (const auto known = m_known.constFind(key); known != m_known.cend())
            return *known;
        const bool secret = isCredentialName(key);
        if (m_known.size() < mostNames)
            m_known.insert(key, secret);
        return secret;
    }
    QHash<QString, bool> m_known;
    QStringList m_found;
};

class Looks {
public:
    Looks(const QIODevice &input, const ReadOptions &options, const JobContext &context)
        : m_input(input), m_options(options), m_context(context), m_step(Words::tr("Reading %1").arg(options.fileName))
    {
    }
    Result<void> look()
    {
        if (m_steps++ % stepsBetweenLooks != 0)
            return {};
        if (m_context.isCancelled())
            return failure(ErrorCode::Cancelled, m_options.fileName);
        m_context.report(m_input.pos(), m_input.isSequential() ? 0 : m_input.size(), m_step);
        return {};
    }

private:
    const QIODevice &m_input;
    const ReadOptions &m_options;
    const JobContext &m_context;
    QString m_step;
    qint64 m_steps = 0;
};
} // namespace

Result<void> eachLine(QIODevice &input, const ReadOptions &options, Reporter &reporter, const JobContext &context,
                      const std::function<void(const QString &line, qint64 number)> &take)
{
    formats::TextLines lines(input);
    Looks looks(input, options, context);
    QString line;
    for (;;) {
        if (const auto looked = looks.look(); !looked)
            return looked;
        const Result<bool> more = lines.next(line);
        if (!more)
            return failure(more.error());
        if (!*more)
            return {};
        if (lines.isCut())
            reporter.refuse(u"file.line.too-long"_s, lines.number(), {}, Words::tr("This line is longer than %1 characters and was left out.").arg(formats::TextLines::longestLine),
                            Words::tr("Check whether the file is damaged."), line.left(4096));
        else if (formats::isOfOtherEncoding(line))
            reporter.refuseOtherEncoding(lines.number(), line);
        else
            take(line, lines.number());
    }
}

Result<void> eachRecord(QIODevice &input, const QStringList &lists, const ReadOptions &options, Reporter &reporter, const JobContext &context,
                        const std::function<bool(const QJsonObject &object, qint64 line)> &take)
{
    formats::JsonRecords records(input, lists);
    Looks looks(input, options, context);
    SecretKeys secrets;
    formats::JsonRecord record;
    for (;;) {
        if (const auto looked = looks.look(); !looked)
            return looked;
        const Result<bool> more = records.next(record);
        if (!more)
            return failure(more.error());
        if (!*more)
            break;
        if (record.isBrokenOff) {
            reporter.tellBrokenOff(record.line);
            continue;
        }
        if (record.raw.startsWith("{finished:"_L1)) // how old releases of masscan end their list
            continue;
        if (!record.problem.isEmpty()) {
            reporter.refuse(u"file.record.unreadable"_s, record.line, record.problem, Words::tr("This record is no JSON and was left out."),
                            Words::tr("Check whether the file is damaged."), withoutCredentialValues(record.raw));
            continue;
        }
        secrets.look(record.object);
        if (!take(record.object, record.line))
            reporter.note(u"file.record.passed-over"_s, record.line, record.object.keys().join(u", "_s),
                          Words::tr("This record is of another kind, or says nothing of a device; it was passed over."));
    }
    secrets.tell(reporter);
    return {};
}

QString jsonWord(const QJsonValue &value, const QString &between)
{
    switch (value.type()) {
    case QJsonValue::String:
        return value.toString();
    case QJsonValue::Double:
        return QString::number(value.toDouble(), 'f', QLocale::FloatingPointShortest);
    case QJsonValue::Bool:
        return value.toBool() ? u"true"_s : u"false"_s;
    case QJsonValue::Array: {
        QStringList parts;
        for (const QJsonValue member : value.toArray())
            if (const QString part = member.isArray() ? QString() : jsonWord(member); !part.isEmpty() && parts.size() < 100)
                parts += part;
        return parts.join(between);
    }
    default:
        return {};
    }
}

QDateTime momentIn(const QString &text)
{
    bool isNumber = false;
    const double seconds = text.toDouble(&isNumber);
    if (isNumber) // up to 2100
        return seconds > 0 && seconds < 4'102'444'800 ? QDateTime::fromSecsSinceEpoch(static_cast<qint64>(seconds), Qt::UTC) : QDateTime();
    // An observation knows the second; nine figures behind it are more than Qt reads, too.
    static const QRegularExpression fraction(u"[.,]\\d+"_s);
    QString iso = QString(text.trimmed()).remove(fraction);
    if (iso.size() > 10 && iso.at(10) == u' ')
        iso[10] = u'T';
    QDateTime moment = QDateTime::fromString(iso, Qt::ISODate);
    if (moment.isValid() && moment.timeSpec() == Qt::LocalTime)
        moment.setTimeSpec(Qt::UTC);
    return moment.toUTC();
}

QDateTime momentIn(const QJsonValue &value) { return momentIn(jsonWord(value)); }

QDateTime scanStartIn(const QString &line)
{
    static const QRegularExpression initiated(u"^# (?:Nmap|Masscan) .{0,80}scan initiated \\w{3} (\\w{3}) +(\\d{1,2}) (\\d\\d:\\d\\d:\\d\\d) (\\d{4})"_s,
                                              QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression starting(u"^Starting Nmap .{0,80} at (\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d)"_s);
    QDateTime moment;
    if (const auto match = initiated.match(line); match.hasMatch()) {
        const QString text = match.captured(1) + u' ' + match.captured(2) + u' ' + match.captured(4) + u' ' + match.captured(3);
        moment = QLocale::c().toDateTime(text, u"MMM d yyyy hh:mm:ss"_s);
    } else if (const auto other = starting.match(line); other.hasMatch()) {
        moment = QDateTime::fromString(other.captured(1), u"yyyy-MM-dd hh:mm"_s);
    }
    moment.setTimeSpec(Qt::UTC);
    return moment;
}

} // namespace phaseout::ingest
