// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/output.h"

#include "core/base/json.h"
#include "core/base/text.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QLocale>
#include <algorithm>
#include <cstdio>
#include <map>
#include <tuple>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace phaseout::cli {
namespace {
constexpr qint64 quietMs = 500;
constexpr qint64 betweenMs = 200;
constexpr qsizetype widestColumn = 60;
constexpr qsizetype longestTail = 400; // the last column may be a sentence

// Figures that begin with a nought are a code: "0046".
bool looksLikeNumber(const QString &text)
{
    const bool isCode = text.size() > 1 && text.front() == u'0' && text.at(1).isDigit();
    return !isCode && !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar c) {
        return c.isDigit() || QStringView(u",.%£€-− ").contains(c);
    });
}

QString cut(const QString &text, qsizetype most) { return text.size() <= most ? text : QString(text.left(most - 1).trimmed() + u'…'); }
} // namespace

Output::Output(bool isJson) : m_isJson(isJson), m_isWatched(isatty(STDERR_FILENO) != 0)
{
    static_cast<void>(m_out.open(stdout, QIODevice::WriteOnly));
    m_running.start();
}

Output::~Output()
{
    if (m_hasProgressLine)
        std::fputs("\r\033[K", stderr);
}

void Output::write(const QByteArray &bytes)
{
    m_hasAnswered = true;
    m_out.write(bytes);
}

void Output::line(const QString &text)
{
    if (!m_isJson)
        write(QByteArray(text.toUtf8() + '\n'));
}

void Output::table(const QStringList &header, const std::vector<QStringList> &rows)
{
    if (m_isJson || rows.empty())
        return;
    const auto widest = [&](qsizetype column) -> qsizetype { return column + 1 == header.size() ? longestTail : widestColumn; };
    std::vector<qsizetype> widths;
    std::vector<bool> isNumber;
    for (qsizetype column = 0; column < header.size(); ++column) {
        qsizetype width = header.at(column).size();
        bool allNumbers = true;
        for (const QStringList &row : rows) {
            width = std::max(width, row.value(column).size());
            allNumbers = allNumbers && (row.value(column).isEmpty() || looksLikeNumber(row.value(column)));
        }
        widths.push_back(std::min(width, widest(column)));
        isNumber.push_back(allNumbers);
    }
    const auto print = [&](const QStringList &cells) {
        QString text;
        for (qsizetype column = 0; column < header.size(); ++column) {
            const auto at = static_cast<size_t>(column);
            const QString cell = cut(text::shown(cells.value(column)), widest(column));
            text += isNumber[at] ? cell.rightJustified(widths[at]) : cell.leftJustified(widths[at]);
            text += u"  "_s;
        }
        while (text.endsWith(u' '))
            text.chop(1);
        line(text);
    };
    print(header);
    for (const QStringList &row : rows)
        print(row);
}

void Output::json(const QJsonObject &object)
{
    if (m_isJson)
        write(QJsonDocument(object).toJson(QJsonDocument::Indented));
}

void Output::json(const QJsonObject &object, const QString &key, const std::vector<Finding> &findings)
{
    if (!m_isJson)
        return;
    QByteArray head = QJsonDocument(object).toJson(QJsonDocument::Indented).trimmed();
    head.chop(1); // its closing bracket
    write(QByteArray(head.trimmed() + (object.isEmpty() ? "" : ",") + "\n    \"" + key.toUtf8() + "\": ["));
    const char *between = "\n        ";
    for (const Finding &finding : findings) {
        write(QByteArray(between + QJsonDocument(toJson(finding)).toJson(QJsonDocument::Compact)));
        between = ",\n        ";
    }
    write("\n    ]\n}\n");
}

void Output::beginArray()
{
    m_isFirstElement = true;
}

void Output::element(const QJsonObject &object)
{
    if (!m_isJson)
        return;
    write(m_isFirstElement ? "[\n" : ",\n");
    m_isFirstElement = false;
    write(canonicalJson(object));
}

void Output::endArray()
{
    if (m_isJson)
        write(m_isFirstElement ? "[\n]\n" : "\n]\n");
}

void Output::complain(const QString &text)
{
    if (m_hasProgressLine)
        std::fputs("\r\033[K", stderr);
    m_hasProgressLine = false;
    std::fprintf(stderr, "%s\n", qUtf8Printable(text));
}

namespace {
/// A finding, and how many of its kind it stands for.
struct Told {
    Told(const Finding &finding)
        : first(&finding)
    {
    }
    const Finding *first;
    int count = 1;
};

std::vector<Told> byKind(const std::vector<Finding> &findings)
{
    std::vector<Told> kinds;
    std::map<std::tuple<Severity, QString, QString>, size_t> known;
    for (const Finding &finding : findings) {
        const QString ofAll = finding.where.line == 0 ? finding.message : QString(); // of a whole file: which columns of it are not read
        const auto [kind, isNew] = known.try_emplace({finding.severity, finding.id, ofAll}, kinds.size());
        if (isNew)
            kinds.emplace_back(finding);
        else
            ++kinds[kind->second].count;
    }
    std::stable_sort(kinds.begin(), kinds.end(), [](const Told &a, const Told &b) {
        const auto rank = [](const Told &one) { return std::tuple(one.first->severity, one.first->where.line == 0, one.count); };
        return rank(a) > rank(b);
    });
    return kinds;
}
} // namespace

void Output::findings(const std::vector<Finding> &findings, int most, Order order)
{
    if (m_isJson)
        return;
    std::vector<Told> told = order == Order::ByKind ? byKind(findings) : std::vector<Told>(findings.begin(), findings.end());
    if (told.size() > static_cast<size_t>(most))
        told.erase(told.begin() + most, told.end());
    qsizetype left = static_cast<qsizetype>(findings.size());
    for (const Told &each : told) {
        const Finding &finding = *each.first;
        QString where = text::shown(finding.where.file, 80);
        if (finding.where.line > 0)
            where += u":%1"_s.arg(finding.where.line);
        QString text = QString(severitySlug(finding.severity) + u' ' + finding.id);
        if (!where.isEmpty())
            text += u' ' + where;
        text += u": "_s + finding.message;
        if (!finding.subject.isEmpty() && !finding.message.contains(finding.subject))
            text += u" “"_s + text::shown(finding.subject, 80) + u'”';
        if (const int more = each.count - 1; more > 0)
            text += u' ' + QCoreApplication::translate("phaseout::cli", "(and %Ln more such)", nullptr, more);
        line(text);
        if (!finding.suggestion.isEmpty())
            line(QString(u"    "_s + finding.suggestion));
        left -= each.count;
    }
    if (left > 0)
        line(QCoreApplication::translate("phaseout::cli", "… and %Ln more; --json lists them all.", nullptr, static_cast<int>(left)));
}

JobContext Output::context(std::stop_token stop)
{
    return JobContext(std::move(stop), [this](const Progress &progress) { showProgress(progress); });
}

void Output::showProgress(const Progress &progress)
{
    if (!m_isWatched)
        return;
    const std::scoped_lock lock(m_progressMutex);
    const qint64 now = m_running.elapsed();
    if (now < quietMs || now - m_lastProgressMs < betweenMs)
        return;
    m_lastProgressMs = now;
    const QLocale locale;
    QString text = progress.step;
    if (progress.total > 0)
        text += u' ' + QCoreApplication::translate("phaseout::cli", "%1 of %2 (%3 %)")
                           .arg(locale.toString(progress.done), locale.toString(progress.total))
                           .arg(100 * progress.done / progress.total);
    else if (progress.done > 0)
        text += u' ' + locale.toString(progress.done);
    std::fprintf(stderr, "\r\033[K%s", qUtf8Printable(text));
    std::fflush(stderr);
    m_hasProgressLine = true;
}

QString day(QDate date) { return date.isValid() ? QLocale().toString(date, u"d MMM yyyy"_s) : QString(); }

QJsonObject toJson(const Finding &finding)
{
    return {{u"severity"_s, severitySlug(finding.severity)},
            {u"id"_s, finding.id},
            {u"subject"_s, jsonText(finding.subject)},
            {u"file"_s, jsonText(finding.where.file)},
            {u"row"_s, finding.where.line > 0 ? QJsonValue(finding.where.line) : QJsonValue()},
            {u"column"_s, finding.where.column > 0 ? QJsonValue(finding.where.column) : QJsonValue()},
            {u"message"_s, finding.message},
            {u"suggestion"_s, jsonText(finding.suggestion)},
            {u"raw"_s, jsonText(finding.raw)}};
}

QJsonArray toJson(const std::vector<Finding> &findings)
{
    QJsonArray array;
    for (const Finding &finding : findings)
        array.append(toJson(finding));
    return array;
}

} // namespace phaseout::cli
