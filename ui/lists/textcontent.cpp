// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/textcontent.h"

#include "ui/delegates/cellroles.h"

using namespace Qt::Literals::StringLiterals;

namespace phaseout::ui {
namespace {
// Figures by their value, before words.
std::strong_ordering compared(const QString &a, const QString &b)
{
    bool isFirst = false;
    bool isSecond = false;
    const qint64 first = a.toLongLong(&isFirst);
    const qint64 second = b.toLongLong(&isSecond);
    if (isFirst && isSecond)
        return first <=> second;
    if (isFirst != isSecond)
        return isFirst ? std::strong_ordering::less : std::strong_ordering::greater;
    return a.compare(b, Qt::CaseInsensitive) <=> 0;
}
} // namespace

TextContent::TextContent(std::vector<TextRow> rows, int kinds)
    : m_rows(std::move(rows)), m_counts(static_cast<size_t>(kinds) + 1, 0)
{
    m_counts[0] = static_cast<int>(m_rows.size());
    QHash<QString, int> alike;
    for (const TextRow &one : m_rows) {
        ++m_counts[static_cast<size_t>(one.kind) + 1];
        const QString said = QString(QString::number(one.kind) + u'\n' + one.cells.join(u'\n'));
        const QUuid id = QUuid::createUuidV5(QUuid(), QString(said + u'\n' + QString::number(alike[said]++)).toUtf8());
        m_at.insert(id, static_cast<int>(m_ids.size()));
        m_ids.push_back(id);
    }
}

std::vector<int> TextContent::rows(const ListAsk &ask, const JobContext &context) const
{
    std::vector<int> rows;
    for (int item = 0; item < m_counts[0]; ++item) {
        if (context.isCancelled())
            return rows;
        const QString all = row(item).cells.join(u'\n');
        const bool isInView = ask.view <= 0 || row(item).kind == ask.view - 1;
        const bool hasWords = std::all_of(ask.words.begin(), ask.words.end(), [&all](const QString &word) { return all.contains(word, Qt::CaseInsensitive); });
        if (isInView && hasWords && (!ask.only || ask.only->contains(id(item))))
            rows.push_back(item);
    }
    if (ask.column >= 0)
        std::stable_sort(rows.begin(), rows.end(), [&](int a, int b) {
            const auto order = compared(text(a, ask.column), text(b, ask.column));
            return ask.isDescending ? order > 0 : order < 0;
        });
    return rows;
}

QVariant TextContent::extra(int item, int, int role) const
{
    return role == ToneRole ? QVariant(static_cast<int>(row(item).isMuted ? CellTone::Muted : CellTone::Plain)) : QVariant();
}

QUuid TextContent::id(int item) const { return m_ids[static_cast<size_t>(item)]; }

int TextContent::itemOf(const QUuid &wanted) const { return m_at.value(wanted, -1); }

} // namespace phaseout::ui
