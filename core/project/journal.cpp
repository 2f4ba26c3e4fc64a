// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/journal.h"

#include "core/base/sha256.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace phaseout {

QByteArray journalHash(const JournalEntry &entry)
{
    Sha256 hash;
    const auto add = [&hash](const QByteArray &part) {
        hash.add(QByteArray(QByteArray::number(part.size()) + ':'));
        hash.add(part);
    };
    add(entry.id.toRfc4122());
    add(entry.origin.toRfc4122());
    add(QByteArray::number(entry.seq));
    add(entry.prevHash);
    add(entry.otherHeads);
    add(entry.undoes.isNull() ? QByteArray() : entry.undoes.toRfc4122());
    add(entry.utc.toUTC().toString(Qt::ISODateWithMs).toLatin1());
    add(entry.actor.toUtf8());
    add(entry.kind.toUtf8());
    add(QByteArray::number(entry.kindVersion));
    add(entry.body);
    return hash.result();
}

std::optional<Finding> ChainCheck::next(const JournalEntry &entry)
{
    const auto finding = [&](const QString &id, const char *words) {
        return Finding{Severity::Refused, id, entry.id.toString(QUuid::WithoutBraces),
                       Place{QString(), entry.seq, 0},
                       QCoreApplication::translate("phaseout::Journal", words).arg(entry.seq), {}, {}};
    };
    const QByteArray head = m_heads.value(entry.origin);
    const qint64 seq = m_seqs.value(entry.origin, 0);
    m_heads[entry.origin] = entry.hash;
    m_seqs[entry.origin] = entry.seq;
    if (journalHash(entry) != entry.hash)
        return finding(u"journal.entry.altered"_s, QT_TRANSLATE_NOOP("phaseout::Journal", "Entry %1 is not as it was written."));
    if (entry.seq != seq + 1)
        return finding(u"journal.entry.missing"_s, QT_TRANSLATE_NOOP("phaseout::Journal", "An entry before entry %1 is missing."));
    if (entry.prevHash != head)
        return finding(u"journal.entry.unchained"_s,
                       QT_TRANSLATE_NOOP("phaseout::Journal", "Entry %1 does not follow from the one before it."));
    return std::nullopt;
}

} // namespace phaseout
