// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/pending.h"
#include "core/base/sha256.h"
#include "core/project/project.h"
#include "core/project/rederive.h"
#include "core/project/relink.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace phaseout {
namespace {
QString words(const char *text) { return QCoreApplication::translate("phaseout::Journal", text); }

// What the journal alone says was decided, for comparing with what the project file holds.
struct Replayed {
    QHash<DeviceId, DeviceDecisions> decisions;
    QHash<StoreId, Delivery> deliveries;
    QHash<StoreId, Store> userStores;
    QHash<Document, QJsonObject> documents;
    QHash<BatchId, bool> batches; ///< known, and whether revoked
    std::vector<std::pair<Batch, qint64>> imports; ///< with the entry that brought it
    QByteArray currentPlan;
    QByteArray baseline;
    QString rules;

    void operator()(const AssignStore &c) { decisions[c.device].store = c.to; }
    void operator()(const DecideDevice &c) { decisions[c.device].decision = c.to; }
    void operator()(const SetDeviceDelivery &c) { decisions[c.device].delivery = c.to; }
    void operator()(const SetStoreDelivery &c) { deliveries[c.store] = c.to; }
    void operator()(const SetIsolated &c) { decisions[c.device].isIsolated = c.to; }
    void operator()(const AddStore &c) { userStores.insert(c.store.id, c.store); }
    void operator()(const RemoveStore &c) { userStores.remove(c.store.id); }
    void operator()(const ImportBatch &c)
    {
        batches.insert(c.batch.id, false);
        imports.push_back({c.batch, seq});
    }
    void operator()(const RevokeBatch &c) { batches[c.batch] = true; }
    void operator()(const RestoreBatch &c) { batches[c.batch] = false; }
    void operator()(const SetDocument &c) { documents.insert(c.document, c.to); }
    void operator()(const SetCurrentPlan &c) { currentPlan = c.to; }
    void operator()(const SetBaseline &c) { baseline = c.to; }
    void operator()(const AdoptRules &c) { rules = c.to; }

    qint64 seq = 0;
};

Finding finding(const QString &id, const QString &subject, const QString &message, const Place &where = {})
{
    return Finding{Severity::Refused, id, subject, where, message, {}, {}};
}

// Decisions as the file holds them against those that the journal gives.
void compareDecisions(const Replayed &replayed, const Estate &estate, std::vector<Finding> &findings)
{
    const auto differs = [&](const QString &subject) {
        findings.push_back(finding(u"journal.state.differs"_s, subject,
                                   words(QT_TRANSLATE_NOOP("phaseout::Journal", "What the file holds is not what the journal gives."))));
    };
    QHash<DeviceId, DeviceDecisions> decided;
    for (auto it = replayed.decisions.begin(); it != replayed.decisions.end(); ++it)
        if (!it.value().isDefault())
            decided.insert(it.key(), it.value());
    for (auto it = decided.begin(); it != decided.end(); ++it)
        if (!(estate.decisions.value(it.key()) == it.value()))
            differs(u"device:"_s + it.key().text());
    for (auto it = estate.decisions.begin(); it != estate.decisions.end(); ++it)
        if (!decided.contains(it.key()) && !it.value().isDefault())
            differs(u"device:"_s + it.key().text());
    for (auto it = replayed.deliveries.begin(); it != replayed.deliveries.end(); ++it)
        if (!(estate.storeDeliveries.value(it.key()) == it.value()))
            differs(u"store:"_s + it.key().text());
    for (auto it = estate.storeDeliveries.begin(); it != estate.storeDeliveries.end(); ++it)
        if (!replayed.deliveries.contains(it.key()) && !(it.value() == Delivery()))
            differs(u"store:"_s + it.key().text());
    for (const Document document : everyDocument) {
        const auto given = inFull(document, replayed.documents.value(document), estate.programme);
        if (!given || documentOf(estate, document) != *given)
            differs(documentSlug(document));
    }
    for (const Batch &batch : estate.batches) {
        const auto known = replayed.batches.constFind(batch.id);
        if (known == replayed.batches.constEnd() || known.value() != batch.isRevoked)
            differs(u"import:"_s + batch.fileName);
    }
    for (auto it = replayed.userStores.begin(); it != replayed.userStores.end(); ++it)
        if (const auto own = estate.userStores.constFind(it.key()); own == estate.userStores.constEnd() || !isSameUserStore(*own, it.value()))
            differs(u"store:"_s + it.value().code.text());
    for (auto it = estate.userStores.begin(); it != estate.userStores.end(); ++it)
        if (!replayed.userStores.contains(it.key()))
            differs(u"store:"_s + it.value().code.text());
    if (replayed.currentPlan != estate.currentPlan || replayed.baseline != estate.baseline)
        differs(u"plan"_s);
    if (replayed.rules != estate.rules)
        differs(u"rules"_s);
}
} // namespace

// The plans that stand are the ones that the journal names.
Result<void> Project::verifyPlans(std::vector<Finding> &findings)
{
    for (const QByteArray &digest : {m_estate->currentPlan, m_estate->baseline}) {
        if (digest.isEmpty())
            continue;
        const auto bytes = m_repository->plan(digest);
        if (!bytes && bytes.error().code != ErrorCode::NotFound && bytes.error().code != ErrorCode::ProjectDamaged)
            return failure(bytes.error());
        if (!bytes || Sha256::of(*bytes) != digest)
            findings.push_back(finding(u"journal.plan.altered"_s, QString::fromLatin1(digest.toHex()),
                                       words(QT_TRANSLATE_NOOP("phaseout::Journal", "A timetable is missing or not as it was made."))));
    }
    return {};
}

// Which observation is of which device is no fact, but what the file holds of it must be what the facts give. Other rules
// may give something else, until they are adopted.
Result<void> Project::verifyLinks(std::vector<Finding> &findings, const JobContext &context)
{
    if (m_estate->rules != knowledge().name)
        return {};
    const Locator places = locatorOf(*m_estate, knowledge());
    Relink relink(*this, *m_estate);
    if (auto tied = relink.run(places, {}, context); !tied)
        return tied;
    const auto rows = static_cast<int>(std::min<qint64>(relink.differing(), std::numeric_limits<int>::max()));
    if (rows > 0)
        findings.push_back({Severity::Refused, u"journal.links.differ"_s, {}, {},
                            QCoreApplication::translate("phaseout::Journal", "%Ln row(s) are tied to other devices than the rules say.", nullptr, rows),
                            words(QT_TRANSLATE_NOOP("phaseout::Journal", "Identify all devices again; that ties every row anew.")), {}});
    return {};
}

// What is worked out from the facts is kept so that opening is quick: it must be what they give.
Result<void> Project::verifyDerived(std::vector<Finding> &findings, const JobContext &context)
{
    if (m_estate->rules != knowledge().name || !findings.empty())
        return {};
    Estate next = *m_estate;
    const auto differing = Rederive(*this, next, std::numeric_limits<int>::max()).differing(context);
    if (!differing)
        return failure(differing.error());
    const int count = static_cast<int>(std::min<qint64>(*differing, std::numeric_limits<int>::max()));
    if (count > 0)
        findings.push_back({Severity::Refused, u"journal.derived.differs"_s, {}, {},
                            QCoreApplication::translate("phaseout::Journal", "%Ln store(s) or device(s) are otherwise than the evidence and the decisions say.", nullptr, count),
                            words(QT_TRANSLATE_NOOP("phaseout::Journal", "Identify all devices again; that works everything out anew.")), {}});
    return {};
}

Result<std::vector<Finding>> Project::verify(const JobContext &context)
{
    std::vector<Finding> findings;
    Replayed replayed;
    ChainCheck chain;
    qint64 count = 0;
    bool hasOwn = false;
    QByteArray lastHash;
    auto read = m_repository->forEachJournalEntry([&](const JournalEntry &entry) {
        replayed.seq = entry.seq;
        ++count;
        lastHash = entry.hash;
        hasOwn = hasOwn || entry.origin == m_origin;
        if (auto broken = chain.next(entry)) {
            findings.push_back(*std::move(broken));
            return true;
        }
        if (const auto edit = editFromBytes(entry.body))
            for (const Change &change : edit->changes)
                std::visit(replayed, change);
        else
            findings.push_back(finding(u"journal.entry.unreadable"_s, entry.id.toString(QUuid::WithoutBraces), userText(edit.error()),
                                       Place{QString(), entry.seq, 0}));
        return true;
    });
    if (!read)
        return failure(read.error());
    if (auto head = m_repository->journalHead(); !head)
        return failure(head.error());
    else if (head->count != count || head->hash != lastHash)
        findings.push_back(finding(u"journal.end.missing"_s, QString::number(count + 1),
                                   words(QT_TRANSLATE_NOOP("phaseout::Journal", "Entries at the end of the journal are missing."))));

    if (count > 0 && !hasOwn)
        findings.push_back(finding(u"journal.origin.unknown"_s, m_origin.toString(QUuid::WithoutBraces),
                                   words(QT_TRANSLATE_NOOP("phaseout::Journal", "None of the entries was written by this copy of the project."))));

    qint64 done = 0;
    for (const auto &[batch, seq] : replayed.imports) {
        context.report(++done, static_cast<qint64>(replayed.imports.size()), words(QT_TRANSLATE_NOOP("phaseout::Journal", "Checking imports")));
        if (context.isCancelled())
            return failure(ErrorCode::Cancelled, {});
        const auto digest = m_repository->recomputeDigest(batch.id, context);
        if (!digest && digest.error().code != ErrorCode::NotFound)
            return failure(digest.error());
        const Batch *stored = nullptr;
        for (const Batch &own : m_estate->batches)
            if (own.id == batch.id)
                stored = &own;
        Batch expected = batch;
        if (stored)
            expected.isRevoked = stored->isRevoked;
        // An import's id is made of the project's: another project's rows, or another id, do not fit.
        const bool isOurs = batch.id.uuid() == QUuid::createUuidV5(m_id, QByteArray("batch:" + batch.digest.toHex()));
        if (!isOurs || !digest || *digest != batch.digest || !stored || !(*stored == expected))
            findings.push_back(finding(u"journal.import.altered"_s, batch.fileName,
                                       words(QT_TRANSLATE_NOOP("phaseout::Journal", "The rows of this import, made by entry %1, are not as they came in.")).arg(seq),
                                       Place{batch.fileName, 0, 0}));
    }
    compareDecisions(replayed, *m_estate, findings);
    if (auto checked = verifyPlans(findings); !checked)
        return failure(checked.error());
    if (auto checked = verifyLinks(findings, context); !checked)
        return failure(checked.error());
    if (auto checked = verifyDerived(findings, context); !checked)
        return failure(checked.error());
    return findings;
}

} // namespace phaseout
