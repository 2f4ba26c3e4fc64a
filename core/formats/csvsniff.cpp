// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/csvsniff.h"

#include <QCoreApplication>
#include <map>
#include <vector>

using namespace Qt::Literals::StringLiterals;

namespace phaseout::formats {
namespace {
constexpr char16_t delimiters[] = {u',', u';', u'\t', u'|', u'^'};
constexpr size_t delimiterCount = std::size(delimiters);
constexpr size_t mostLines = 20;

struct Counts {
    int of[delimiterCount] = {};
};

qsizetype lineEnd(QStringView text, qsizetype from)
{
    while (from < text.size() && text[from] != u'\n' && text[from] != u'\r')
        ++from;
    return from;
}

qsizetype afterLineEnd(QStringView text, qsizetype end)
{
    if (end < text.size())
        end += text[end] == u'\r' && end + 1 < text.size() && text[end + 1] == u'\n' ? 2 : 1;
    return end;
}

// Delimiters outside quotes of each of the first lines that are not blank; a quoted line end does not end a line.
std::vector<Counts> countLines(QStringView text, bool honourQuotes)
{
    std::vector<Counts> lines;
    Counts counts;
    bool isBlank = true;
    bool isQuoted = false;
    for (qsizetype at = 0; at < text.size() && lines.size() < mostLines; ++at) {
        const QChar c = text[at];
        if (honourQuotes && c == u'"')
            isQuoted = !isQuoted;
        if (isQuoted)
            continue;
        if (c == u'\n' || c == u'\r') {
            if (!isBlank)
                lines.push_back(counts);
            counts = {};
            isBlank = true;
            continue;
        }
        isBlank = isBlank && c.isSpace();
        for (size_t d = 0; d < delimiterCount; ++d)
            if (c == QChar(delimiters[d]))
                ++counts.of[d];
    }
    if (!isBlank && lines.size() < mostLines)
        lines.push_back(counts);
    if (honourQuotes && isQuoted && lines.size() < 2)
        return countLines(text, false); // the first quote is never closed
    return lines;
}

// How often \a d stands on a line, and on how many lines it does just so: the most lines, then the most often.
std::pair<int, int> usualCount(const std::vector<Counts> &lines, size_t d)
{
    std::map<int, int> linesWith; // how often on a line → on how many lines
    for (const Counts &counts : lines)
        if (counts.of[d] > 0)
            ++linesWith[counts.of[d]];
    std::pair<int, int> best{0, 0};
    for (const auto &[often, on] : linesWith)
        if (on >= best.second)
            best = {often, on};
    return best;
}

QString nameOf(char16_t delimiter)
{
    if (delimiter == u'\t')
        return QCoreApplication::translate("phaseout::formats", "tab");
    return u"“"_s + QChar(delimiter) + u"”"_s;
}
} // namespace

CsvForm sniffCsv(QStringView head, std::optional<QChar> chosen)
{
    CsvForm form;
    std::optional<QChar> declared;
    for (;;) {
        const qsizetype end = lineEnd(head, form.start);
        const QStringView line = head.sliced(form.start, end - form.start);
        const QStringView trimmed = line.trimmed();
        const bool isSep = trimmed.size() <= 5 && trimmed.startsWith("sep="_L1, Qt::CaseInsensitive) && line.size() >= 5;
        if (isSep)
            declared = line[line.indexOf(u'=') + 1];
        else if (!trimmed.startsWith("#TYPE "_L1) && (!trimmed.isEmpty() || end == head.size()))
            break;
        form.start = afterLineEnd(head, end);
        ++form.startLine;
        if (form.start >= head.size())
            break;
    }
    const std::vector<Counts> lines = countLines(head.sliced(form.start), true);
    if (chosen || declared) {
        form.delimiter = chosen ? *chosen : *declared;
        form.evidence = chosen ? QCoreApplication::translate("phaseout::formats", "chosen by hand")
                               : QCoreApplication::translate("phaseout::formats", "the file says so in its first line");
        for (size_t d = 0; d < delimiterCount; ++d)
            if (form.delimiter == QChar(delimiters[d]))
                form.perLine = usualCount(lines, d).first;
        return form;
    }
    int best = 0;
    form.evidence = QCoreApplication::translate("phaseout::formats", "no delimiter stands on any line: one column");
    for (size_t d = 0; d < delimiterCount; ++d) {
        const auto [often, on] = usualCount(lines, d);
        if (on < best || (on == best && often <= form.perLine))
            continue;
        best = on;
        form.perLine = often;
        form.delimiter = QChar(delimiters[d]);
        form.evidence = QCoreApplication::translate("phaseout::formats", "%1 stands %2 times on each of %3 of the first %4 lines")
                            .arg(nameOf(delimiters[d]))
                            .arg(often)
                            .arg(on)
                            .arg(lines.size());
    }
    return form;
}

} // namespace phaseout::formats
