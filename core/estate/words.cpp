// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/estate/delivery.h"
#include "core/estate/device.h"
#include "core/estate/store.h"
#include "core/estate/storestate.h"

#include <QCoreApplication>
#include <QSet>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

// The slugs (for files) and words (for people) of every small enumeration of the estate, each in one table.
namespace phaseout {
namespace {
template <class T>
struct Row {
    T value;
    const char *slug;
    const char *word;
};

constexpr const char *context = "phaseout::estate";

constexpr Row<Nation> nations[] = {
    {Nation::Unknown, "unknown", nullptr},
    {Nation::England, "england", nullptr},
    {Nation::Wales, "wales", nullptr},
    {Nation::Scotland, "scotland", nullptr},
    {Nation::NorthernIreland, "northern-ireland", nullptr},
    {Nation::CrownDependency, "crown-dependency", nullptr},
    {Nation::Ireland, "ireland", nullptr},
};

constexpr Row<DeviceClass> classes[] = {
    {DeviceClass::Unknown, "unknown", QT_TRANSLATE_NOOP("phaseout::estate", "class not known")},
    {DeviceClass::Camera, "camera", QT_TRANSLATE_NOOP("phaseout::estate", "camera")},
    {DeviceClass::Recorder, "recorder", QT_TRANSLATE_NOOP("phaseout::estate", "recorder")},
    {DeviceClass::Encoder, "encoder", QT_TRANSLATE_NOOP("phaseout::estate", "encoder")},
    {DeviceClass::Access, "access", QT_TRANSLATE_NOOP("phaseout::estate", "access control")},
    {DeviceClass::Intercom, "intercom", QT_TRANSLATE_NOOP("phaseout::estate", "intercom")},
    {DeviceClass::Switch, "switch", QT_TRANSLATE_NOOP("phaseout::estate", "network switch")},
    {DeviceClass::Display, "display", QT_TRANSLATE_NOOP("phaseout::estate", "display")},
    {DeviceClass::Alarm, "alarm", QT_TRANSLATE_NOOP("phaseout::estate", "alarm")},
    {DeviceClass::Other, "other", QT_TRANSLATE_NOOP("phaseout::estate", "other device")},
};

constexpr Row<Verdict> verdicts[] = {
    {Verdict::Unknown, "unknown", QT_TRANSLATE_NOOP("phaseout::estate", "Unknown")},
    {Verdict::Confirmed, "confirmed", QT_TRANSLATE_NOOP("phaseout::estate", "Confirmed")},
    {Verdict::Probable, "probable", QT_TRANSLATE_NOOP("phaseout::estate", "Probable")},
    {Verdict::Possible, "possible", QT_TRANSLATE_NOOP("phaseout::estate", "Possible")},
    {Verdict::Conflict, "conflict", QT_TRANSLATE_NOOP("phaseout::estate", "Conflict")},
    {Verdict::NotInScope, "not-in-scope", QT_TRANSLATE_NOOP("phaseout::estate", "Not in scope")},
    {Verdict::Landlord, "landlord", QT_TRANSLATE_NOOP("phaseout::estate", "Landlord’s device")},
    {Verdict::MakeUnknown, "make-unknown", QT_TRANSLATE_NOOP("phaseout::estate", "Make unknown")},
};

constexpr Row<Strength> strengths[] = {
    {Strength::Weak, "weak", QT_TRANSLATE_NOOP("phaseout::estate", "Weak")},
    {Strength::Fair, "fair", QT_TRANSLATE_NOOP("phaseout::estate", "Fair")},
    {Strength::Strong, "strong", QT_TRANSLATE_NOOP("phaseout::estate", "Strong")},
    {Strength::Proof, "proof", QT_TRANSLATE_NOOP("phaseout::estate", "Proof")},
};

constexpr Row<Layer> layers[] = {
    {Layer::Address, "address", nullptr}, {Layer::Protocol, "protocol", nullptr},
    {Layer::Service, "service", nullptr}, {Layer::Model, "model", nullptr},
    {Layer::Serial, "serial", nullptr},   {Layer::Inventory, "inventory", nullptr},
    {Layer::Place, "place", nullptr},     {Layer::Person, "person", nullptr},
};

constexpr Row<DeliveryState> states[] = {
    {DeliveryState::Identified, "identified", QT_TRANSLATE_NOOP("phaseout::estate", "Identified")},
    {DeliveryState::Surveyed, "surveyed", QT_TRANSLATE_NOOP("phaseout::estate", "Surveyed")},
    {DeliveryState::Approved, "approved", QT_TRANSLATE_NOOP("phaseout::estate", "Approved")},
    {DeliveryState::Ordered, "ordered", QT_TRANSLATE_NOOP("phaseout::estate", "Ordered")},
    {DeliveryState::Scheduled, "scheduled", QT_TRANSLATE_NOOP("phaseout::estate", "Scheduled")},
    {DeliveryState::Installed, "installed", QT_TRANSLATE_NOOP("phaseout::estate", "Installed")},
    {DeliveryState::Removed, "removed", QT_TRANSLATE_NOOP("phaseout::estate", "Removed")},
    {DeliveryState::Disposed, "disposed", QT_TRANSLATE_NOOP("phaseout::estate", "Disposed")},
};

constexpr Row<EvidenceLevel> levels[] = {
    {EvidenceLevel::None, "none", QT_TRANSLATE_NOOP("phaseout::estate", "No evidence")},
    {EvidenceLevel::Reported, "reported", QT_TRANSLATE_NOOP("phaseout::estate", "Reported")},
    {EvidenceLevel::Evidenced, "evidenced", QT_TRANSLATE_NOOP("phaseout::estate", "Evidenced")},
    {EvidenceLevel::Verified, "verified", QT_TRANSLATE_NOOP("phaseout::estate", "Verified")},
    {EvidenceLevel::Certified, "certified", QT_TRANSLATE_NOOP("phaseout::estate", "Certified")},
};

template <class T, size_t n>
QString slugIn(const Row<T> (&rows)[n], T value)
{
    for (const Row<T> &row : rows)
        if (row.value == value)
            return QString::fromLatin1(row.slug);
    Q_UNREACHABLE();
}

template <class T, size_t n>
QString wordIn(const Row<T> (&rows)[n], T value)
{
    for (const Row<T> &row : rows)
        if (row.value == value)
            return QCoreApplication::translate(context, row.word);
    Q_UNREACHABLE();
}

template <class T, size_t n>
std::optional<T> valueIn(const Row<T> (&rows)[n], QStringView slug)
{
    for (const Row<T> &row : rows)
        if (slug.compare(QLatin1StringView(row.slug), Qt::CaseInsensitive) == 0)
            return row.value;
    return std::nullopt;
}
} // namespace

QString nationSlug(Nation nation) { return slugIn(nations, nation); }
Nation nationFromSlug(QStringView slug) { return valueIn(nations, slug).value_or(Nation::Unknown); }

QString deviceClassSlug(DeviceClass c) { return slugIn(classes, c); }
std::optional<DeviceClass> deviceClassFromSlug(QStringView slug) { return valueIn(classes, slug); }
QString deviceClassWord(DeviceClass c) { return wordIn(classes, c); }

QString verdictSlug(Verdict verdict) { return slugIn(verdicts, verdict); }
std::optional<Verdict> verdictFromSlug(QStringView slug) { return valueIn(verdicts, slug); }
QString verdictWord(Verdict verdict) { return wordIn(verdicts, verdict); }

QString strengthSlug(Strength strength) { return slugIn(strengths, strength); }
QString strengthWord(Strength strength) { return wordIn(strengths, strength); }
QString layerSlug(Layer layer) { return slugIn(layers, layer); }

QString deliveryStateSlug(DeliveryState state) { return slugIn(states, state); }
QString deliveryStateWord(DeliveryState state) { return wordIn(states, state); }
QString evidenceLevelSlug(EvidenceLevel level) { return slugIn(levels, level); }
QString evidenceLevelWord(EvidenceLevel level) { return wordIn(levels, level); }

namespace {
// "say one of: identified, surveyed, …"
template <class Value, size_t Count>
QString choiceOf(const Row<Value> (&rows)[Count])
{
    QStringList slugs;
    for (const Row<Value> &row : rows)
        slugs += QString::fromLatin1(row.slug);
    return QCoreApplication::translate(context, "say one of: %1").arg(slugs.join(u", "_s));
}
} // namespace

Result<DeliveryState> parseDeliveryState(QStringView slug)
{
    if (const auto state = valueIn(states, slug))
        return *state;
    return failure(ErrorCode::ValueInvalid, slug.toString(), choiceOf(states));
}

Result<EvidenceLevel> parseEvidenceLevel(QStringView slug)
{
    if (const auto level = valueIn(levels, slug))
        return *level;
    return failure(ErrorCode::ValueInvalid, slug.toString(), choiceOf(levels));
}

Result<void> checkTransition(const Delivery &, const Delivery &to, QDate today)
{
    const auto refused = [](const char *why) {
        return failure(ErrorCode::ValueInvalid, QCoreApplication::translate(context, why));
    };
    if (to.evidence >= EvidenceLevel::Evidenced && to.reference.isEmpty())
        return refused(QT_TRANSLATE_NOOP("phaseout::estate", "evidence without a reference"));
    if (to.on.isValid() && to.on > today)
        return refused(QT_TRANSLATE_NOOP("phaseout::estate", "a date in the future"));
    if (to.evidence == EvidenceLevel::Certified && to.state != DeliveryState::Disposed)
        return refused(QT_TRANSLATE_NOOP("phaseout::estate", "certified, but not disposed"));
    return {};
}

bool isBeforeCameras(QDate day) { return day.isValid() && day.year() < 2000; }

std::optional<DeliveryState> saidGone(QStringView word)
{
    static const QSet<QString> removed{u"removed"_s, u"decommissioned"_s, u"decom"_s, u"deinstalled"_s, u"uninstalled"_s, u"dismantled"_s, u"takendown"_s,
                                       u"retired"_s, u"replaced"_s, u"gone"_s, u"nolongerthere"_s, u"nolongeronsite"_s, u"entfernt"_s, u"demontiert"_s, u"abgebaut"_s,
                                       u"ausgebaut"_s, u"ruckgebaut"_s, u"depose"_s, u"deposee"_s, u"retiree"_s, u"demonte"_s, u"demontee"_s, u"retirado"_s, u"retirada"_s, u"desmontado"_s, u"desmontada"_s,
                                       u"baja"_s, u"dadodebaja"_s, u"dadadebaja"_s, u"removido"_s, u"removida"_s, u"rimosso"_s, u"rimossa"_s, u"smontato"_s, u"smontata"_s, u"dismesso"_s, u"dismessa"_s,
                                       u"verwijderd"_s, u"gedemonteerd"_s, u"zdemontowany"_s, u"zdemontowana"_s, u"zdemontowano"_s, u"usuniety"_s, u"usunieta"_s, u"usunieto"_s, u"已拆除"_s, u"已移除"_s};
    static const QSet<QString> disposed{u"disposed"_s, u"disposedof"_s, u"scrapped"_s, u"destroyed"_s, u"recycled"_s, u"writtenoff"_s, u"entsorgt"_s, u"verschrottet"_s,
                                        u"misaurebut"_s, u"rottamato"_s, u"rottamata"_s, u"zutylizowany"_s, u"zutylizowana"_s, u"已报废"_s};
    if (word.contains(u'?')) // somebody asks
        return std::nullopt;
    const QString folded = text::folded(word);
    if (disposed.contains(folded))
        return DeliveryState::Disposed;
    return removed.contains(folded) ? std::optional(DeliveryState::Removed) : std::nullopt;
}

bool saysStays(QStringView word)
{
    static const QSet<QString> stays{u"salefellthrough"_s, u"salefallenthrough"_s, u"salehasfallenthrough"_s, u"salewithdrawn"_s, u"salecancelled"_s, u"salecanceled"_s, u"saleaborted"_s,
                                     u"salecollapsed"_s, u"salecalledoff"_s, u"saledidnotcomplete"_s, u"saledidntcomplete"_s, u"salenotcompleted"_s, u"salenotproceeding"_s, u"withdrawnfromsale"_s,
                                     u"notsold"_s, u"nolongerforsale"_s, u"closurecancelled"_s, u"closurecanceled"_s, u"closurewithdrawn"_s, u"closurereversed"_s, u"closurecalledoff"_s, u"notclosing"_s,
                                     u"nottoclose"_s, u"nolongerclosing"_s, u"notclosed"_s, u"stayingopen"_s, u"staysopen"_s, u"stayopen"_s, u"toremainopen"_s, u"remainsopen"_s, u"remainingopen"_s,
                                     u"reprieved"_s, u"reopened"_s, u"openagain"_s, u"tradingagain"_s, u"backopen"_s, u"stilltrading"_s, u"stillopen"_s};
    return !word.contains(u'?') && stays.contains(text::folded(word)); // "?": somebody asks
}

std::optional<bool> saysClosed(QStringView word)
{
    static const QSet<QString> trades{u"open"_s, u"opened"_s, u"trading"_s, u"trades"_s, u"active"_s, u"live"_s, u"operational"_s, u"operating"_s, u"inuse"_s, u"current"_s, u"existing"_s, u"opentrading"_s,
                                      u"refit"_s, u"refurb"_s, u"refurbishment"_s, u"closedforrefit"_s, u"closedforrefurbishment"_s, u"temporarilyclosed"_s, u"tempclosed"_s, u"closedtemporarily"_s, u"new"_s,
                                      u"planned"_s, u"opening"_s, u"openingsoon"_s, u"notyetopen"_s, u"offen"_s, u"aktiv"_s, u"aragor"_s};
    static const QSet<QString> closed{u"closed"_s, u"closeddown"_s, u"closedpermanently"_s, u"permanentlyclosed"_s, u"close"_s, u"closes"_s, u"closing"_s, u"closingdown"_s, u"closure"_s, u"toclose"_s,
                                      u"duetoclose"_s, u"shut"_s, u"sold"_s, u"soldoff"_s, u"gwerthwyd"_s, u"divested"_s, u"disposed"_s, u"disposedof"_s, u"disposedto"_s, u"exited"_s, u"exit"_s, u"vacated"_s, u"ceased"_s,
                                      u"ceasedtrading"_s, u"nottrading"_s, u"nolongertrading"_s, u"handedback"_s, u"demolished"_s, u"geschlossen"_s, u"verkauft"_s, u"argau"_s, u"wedicau"_s};
    if (word.contains(u'?')) // somebody asks
        return std::nullopt;
    const QString folded = text::folded(word);
    return trades.contains(folded) || saysStays(word) ? std::optional(false) : closed.contains(folded) ? std::optional(true) : std::nullopt;
}

bool saysLandlord(QStringView word)
{
    static const QSet<QString> landlords{u"landlord"_s, u"landlords"_s, u"lessor"_s, u"freeholder"_s, u"buildingowner"_s, u"centremanagement"_s, u"managingagent"_s, u"managingagents"_s, u"vermieter"_s, u"landlordowned"_s,
                                         u"landlordsdevice"_s, u"landlordscamera"_s, u"landlorddevice"_s, u"landlordcamera"_s, u"ownedbylandlord"_s, u"thelandlord"_s, u"landlordsown"_s};
    const auto ends = std::find_if(word.begin(), word.end(), [](QChar c) { return QStringView(u"(/:;,\u2013-").contains(c); }); // "Landlord (Hikvision)"
    const QStringView first = word.first(ends - word.begin());
    return !word.contains(u'?') && (landlords.contains(text::folded(word)) || landlords.contains(text::folded(first))); // "?": somebody asks
}

bool saysSold(QStringView word)
{
    static const QSet<QString> sold{u"sold"_s, u"soldoff"_s, u"disposedto"_s, u"gwerthwyd"_s, u"divested"_s, u"verkauft"_s};
    return saysClosed(word).value_or(false) && sold.contains(text::folded(word));
}

} // namespace phaseout
