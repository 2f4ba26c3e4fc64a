// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/words.h"

#include "core/base/text.h"
#include "core/project/devicewords.h"
#include "core/project/documentwords.h"
#include "core/project/storewords.h"

#include <QCoreApplication>
#include <QLocale>
#include <map>

using namespace Qt::Literals::StringLiterals;

namespace phaseout {
namespace {
QString words(const char *text, int n = -1) { return QCoreApplication::translate("phaseout::Edit", text, nullptr, n); }

QString storeWord(const Store &store, const Estate &estate) { return text::shown(codeAndName(store, estate), 80); }

QString nameOf(const Estate &estate, const DeviceId &id)
{
    const Device *device = estate.device(id);
    if (!device)
        return words(QT_TRANSLATE_NOOP("phaseout::Edit", "a device no longer known"));
    if (const QString label = deviceLabel(*device); !label.isEmpty())
        return text::shown(label, 60);
    const Store *store = estate.store(device->store);
    return store ? words(QT_TRANSLATE_NOOP("phaseout::Edit", "A device at %1")).arg(storeWord(*store, estate))
                 : words(QT_TRANSLATE_NOOP("phaseout::Edit", "A device that says nothing of itself"));
}

QString nameOf(const Estate &estate, const std::optional<StoreId> &id)
{
    if (!id)
        return words(QT_TRANSLATE_NOOP("phaseout::Edit", "where the evidence says"));
    if (id->isNull())
        return words(QT_TRANSLATE_NOOP("phaseout::Edit", "none of our stores"));
    const Store *store = estate.store(*id);
    return store ? storeWord(*store, estate) : id->text().left(8);
}

// \a makers may be null.
QString decided(const std::optional<DeviceDecision> &decision, const rules::MakerRules *makers)
{
    if (!decision)
        return words(QT_TRANSLATE_NOOP("phaseout::Edit", "left to the evidence"));
    if (decision->isParked)
        return words(QT_TRANSLATE_NOOP("phaseout::Edit", "parked"));
    QString result = verdictWord(decision->verdict);
    if (decision->maker.isKnown())
        result += u", "_s + (makers ? text::shown(makers->makerName(decision->maker), 60) : decision->maker.slug());
    if (!decision->brand.isEmpty())
        result += u", "_s + text::shown(decision->brand, 40);
    return result;
}

QString reached(const Delivery &delivery)
{
    QString result = deliveryStateWord(delivery.state).toLower();
    if (delivery.evidence != EvidenceLevel::None)
        result += u", "_s + evidenceLevelWord(delivery.evidence).toLower();
    return result;
}

// What happened to one device, without the device.
QString predicateOf(const AssignStore &c, const Estate &estate, const rules::MakerRules *)
{
    return words(QT_TRANSLATE_NOOP("phaseout::Edit", "placed at %1")).arg(nameOf(estate, c.to));
}
QString predicateOf(const DecideDevice &c, const Estate &, const rules::MakerRules *makers) { return decided(c.to, makers); }
QString predicateOf(const SetDeviceDelivery &c, const Estate &, const rules::MakerRules *) { return reached(c.to); }
QString predicateOf(const SetIsolated &c, const Estate &, const rules::MakerRules *)
{
    return c.to ? words(QT_TRANSLATE_NOOP("phaseout::Edit", "taken off the network"))
                : words(QT_TRANSLATE_NOOP("phaseout::Edit", "back on the network"));
}

// Changes that read as one: the same thing said of many devices, many imports.
struct Phrase {
    QString kind;      // of the changes
    QString predicate; // of devices: what is said of each
    QString single;    // in words, when it is the only one
    int count = 1;
    int rank = 0;      // the lower, the sooner it is told
    int outside = 0;   // devices that were removed and are not in scope: no total counts them
};

constexpr int rankOfFiles = 0;

struct PhraseOf {
    const Estate &estate;
    const rules::MakerRules *makers; // null: by their slugs

    template <class OfDevice>
        requires requires(OfDevice c) { c.device; }
    Phrase operator()(const OfDevice &c) const
    {
        const QString predicate = predicateOf(c, estate, makers);
        return {{}, predicate, words(QT_TRANSLATE_NOOP("phaseout::Edit", "%1: %2")).arg(nameOf(estate, c.device), predicate), 1, 2};
    }
    Phrase operator()(const SetStoreDelivery &c) const
    {
        return {{}, {}, words(QT_TRANSLATE_NOOP("phaseout::Edit", "%1: %2")).arg(nameOf(estate, std::optional(c.store)), reached(c.to)), 1, 1};
    }
    Phrase operator()(const AddStore &c) const
    {
        return {{}, {}, words(QT_TRANSLATE_NOOP("phaseout::Edit", "Store %1 added")).arg(storeWord(c.store, estate)), 1, 1};
    }
    Phrase operator()(const RemoveStore &c) const
    {
        return {{}, {}, words(QT_TRANSLATE_NOOP("phaseout::Edit", "Store %1 taken away")).arg(storeWord(c.store, estate)), 1, 1};
    }
    Phrase operator()(const ImportBatch &c) const
    {
        const auto rows = static_cast<int>(c.batch.observations + c.batch.storeRows + c.batch.subnetRows);
        return {{}, {}, words(QT_TRANSLATE_N_NOOP("phaseout::Edit", "Import of %1 (%Ln row(s))"), rows).arg(text::shown(c.batch.fileName, 80)), 1, rankOfFiles};
    }
    Phrase operator()(const RevokeBatch &c) const
    {
        return {{}, {}, words(QT_TRANSLATE_NOOP("phaseout::Edit", "Import of %1 taken back")).arg(text::shown(c.fileName, 80)), 1, rankOfFiles};
    }
    Phrase operator()(const RestoreBatch &c) const
    {
        return {{}, {}, words(QT_TRANSLATE_NOOP("phaseout::Edit", "Import of %1 put back")).arg(text::shown(c.fileName, 80)), 1, rankOfFiles};
    }
    Phrase operator()(const SetDocument &c) const { return {{}, {}, documentWords(c, estate), 1, c.document == Document::HostNames ? 4 : 3}; }
    Phrase operator()(const SetCurrentPlan &c) const
    {
        return {{}, {}, c.to.isEmpty() ? words(QT_TRANSLATE_NOOP("phaseout::Edit", "No current plan"))
                                       : words(QT_TRANSLATE_NOOP("phaseout::Edit", "%1, made the current one")).arg(planName(estate, c.to)), 1, 1};
    }
    Phrase operator()(const SetBaseline &c) const
    {
        return {{}, {}, c.to.isEmpty() ? words(QT_TRANSLATE_NOOP("phaseout::Edit", "No baseline"))
                                       : words(QT_TRANSLATE_NOOP("phaseout::Edit", "%1, made the baseline")).arg(planName(estate, c.to)), 1, 2};
    }
    Phrase operator()(const AdoptRules &c) const
    {
        return {{}, {}, words(QT_TRANSLATE_NOOP("phaseout::Edit", "Rule packs %1 adopted")).arg(text::shown(c.to, 60)), 1, 3};
    }
};

QString sentenceOf(const Phrase &phrase)
{
    if (phrase.count == 1)
        return phrase.single;
    if (!phrase.predicate.isEmpty())
        return (phrase.outside > 0 ? words(QT_TRANSLATE_N_NOOP("phaseout::Edit", "%Ln device(s), %2 of them not in scope: %1"), phrase.count).arg(phrase.predicate, QLocale().toString(phrase.outside))
                                   : words(QT_TRANSLATE_N_NOOP("phaseout::Edit", "%Ln device(s): %1"), phrase.count).arg(phrase.predicate));
    return phrase.single + u' '
        + (phrase.rank == rankOfFiles ? words(QT_TRANSLATE_N_NOOP("phaseout::Edit", "and %Ln more file(s)"), phrase.count - 1)
                                      : words(QT_TRANSLATE_N_NOOP("phaseout::Edit", "and %Ln more of its kind"), phrase.count - 1));
}

constexpr size_t mostPhrases = 3;

QString wordsOf(const Edit &edit, const Estate &estate, const rules::MakerRules *makers)
{
    if (edit.changes.empty())
        return words(QT_TRANSLATE_NOOP("phaseout::Edit", "Nothing changed"));
    std::vector<Phrase> phrases;
    std::map<std::pair<QString, QString>, size_t> places;
    for (const Change &change : edit.changes) {
        Phrase phrase = std::visit(PhraseOf{estate, makers}, change);
        const auto *document = std::get_if<SetDocument>(&change);
        phrase.kind = document ? documentSlug(document->document) : changeKind(change);
        const auto *delivery = std::get_if<SetDeviceDelivery>(&change);
        const Device *device = delivery ? estate.device(delivery->device) : nullptr;
        phrase.outside = device && !device->isInScope ? 1 : 0;
        const auto [place, isNew] = places.try_emplace({phrase.kind, phrase.predicate}, phrases.size());
        if (isNew) {
            phrases.push_back(std::move(phrase));
        } else {
            ++phrases[place->second].count;
            phrases[place->second].outside += phrase.outside;
        }
    }
    std::stable_sort(phrases.begin(), phrases.end(), [](const Phrase &a, const Phrase &b) { return a.rank < b.rank; });
    QStringList sentences;
    int untold = 0;
    for (size_t i = 0; i < phrases.size(); ++i) {
        if (i < mostPhrases)
            sentences += sentenceOf(phrases[i]);
        else
            untold += phrases[i].count;
    }
    if (untold > 0)
        sentences += words(QT_TRANSLATE_N_NOOP("phaseout::Edit", "and %Ln more"), untold);
    return sentences.join(u"; "_s);
}

QString wordsOf(const JournalEntry &entry, const History &history, const Estate &estate, const rules::MakerRules *makers)
{
    const auto edit = editFromBytes(entry.body);
    if (!edit)
        return {};
    switch (history.roleOf(entry)) {
    case History::Role::Undo:
        return words(QT_TRANSLATE_NOOP("phaseout::Edit", "Undone: %1")).arg(wordsOf(inverse(*edit), estate, makers));
    case History::Role::Redo:
        return words(QT_TRANSLATE_NOOP("phaseout::Edit", "Done again: %1")).arg(wordsOf(*edit, estate, makers));
    case History::Role::Edit:
        break;
    }
    return wordsOf(*edit, estate, makers);
}
} // namespace

QString wordsOf(const Edit &edit, const Estate &estate) { return wordsOf(edit, estate, nullptr); }
QString wordsOf(const Edit &edit, const Estate &estate, const rules::MakerRules &makers) { return wordsOf(edit, estate, &makers); }
QString wordsOf(const JournalEntry &entry, const History &history, const Estate &estate) { return wordsOf(entry, history, estate, nullptr); }
QString wordsOf(const JournalEntry &entry, const History &history, const Estate &estate, const rules::MakerRules &makers)
{
    return wordsOf(entry, history, estate, &makers);
}

} // namespace phaseout
