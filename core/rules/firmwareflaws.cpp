// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/firmwareflaws.h"

#include "core/base/text.h"
#include "core/rules/datatable.h"
#include "core/rules/patternrule.h"

#include <QCoreApplication>
#include <QFile>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

// A static library's resources are not registered by themselves; Q_INIT_RESOURCE must stand outside any namespace.
static void registerFlaws() { Q_INIT_RESOURCE(flaws); }

namespace phaseout::rules {
namespace {
QString said(const char *text) { return QCoreApplication::translate("phaseout::rules", text); }

QDate dayOf(const QString &text) { return QDate::fromString(text, Qt::ISODate); }
QString dayText(QDate day) { return QLocale().toString(day, u"d MMM yyyy"_s); }

// "5.4.41" after "5.4.4": number by number.
std::strong_ordering compareVersions(const QString &a, const QString &b)
{
    const QStringList x = a.split(u'.');
    const QStringList y = b.split(u'.');
    for (qsizetype i = 0; i < std::max(x.size(), y.size()); ++i)
        if (const auto order = x.value(i).toInt() <=> y.value(i).toInt(); order != 0)
            return order;
    return std::strong_ordering::equal;
}

QString withoutChannel(QString version)
{
    for (const QStringView channel : {u".R", u".T", u".B"})
        if (version.endsWith(channel))
            version.chop(channel.size());
    return version;
}

// The model as statements write it: upper case, its brand's word left out.
QString withoutBrand(const QString &model)
{
    const QString upper = plainModel(model);
    static const QRegularExpression series(u"(?:I?DS-|DHI?-|IPC-|NVR|XVR|VTO|VTH|SD|ASI)"_s);
    const qsizetype start = upper.indexOf(series);
    return start > 0 && upper[start - 1] == u' ' ? upper.sliced(start) : upper;
}

// "HX5" for IPC-HFW5442E, "NVR4" for NVR4104: what file names call the family.
QString familyOf(const QString &model)
{
    static const QRegularExpression camera(u"IPC-H(?:DW|FW|DBW|DB|UM)([0-9])"_s);
    static const QRegularExpression other(u"((?:NVR|XVR|HCVR|SD)[0-9])"_s);
    if (const auto match = camera.match(model); match.hasMatch())
        return u"HX"_s + match.captured(1);
    const auto match = other.match(model);
    return match.hasMatch() ? match.captured(1) : QString();
}

Result<DataTable> tableOf(const QString &name, const QStringList &columns)
{
    QFile file(u":/rules/"_s + name);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::FileUnreadable, name, file.errorString());
    return DataTable::parse(file.readAll(), name, columns);
}
} // namespace

QString flawVerdictSlug(FlawVerdict verdict)
{
    switch (verdict) {
    case FlawVerdict::Affected:
        return u"affected"_s;
    case FlawVerdict::LikelyAffected:
        return u"likely-affected"_s;
    case FlawVerdict::Unknown:
        return u"unknown"_s;
    case FlawVerdict::LikelyNotAffected:
        return u"likely-not-affected"_s;
    case FlawVerdict::NotAffected:
        return u"not-affected"_s;
    }
    Q_UNREACHABLE();
}

QString flawVerdictWord(FlawVerdict verdict)
{
    switch (verdict) {
    case FlawVerdict::Affected:
        return said(QT_TRANSLATE_NOOP("phaseout::rules", "Affected"));
    case FlawVerdict::LikelyAffected:
        return said(QT_TRANSLATE_NOOP("phaseout::rules", "Likely affected"));
    case FlawVerdict::Unknown:
        return said(QT_TRANSLATE_NOOP("phaseout::rules", "Not known"));
    case FlawVerdict::LikelyNotAffected:
        return said(QT_TRANSLATE_NOOP("phaseout::rules", "Likely not affected"));
    case FlawVerdict::NotAffected:
        return said(QT_TRANSLATE_NOOP("phaseout::rules", "Not affected"));
    }
    Q_UNREACHABLE();
}

Result<FirmwareFlaws> FirmwareFlaws::builtIn()
{
    registerFlaws();
    FirmwareFlaws flaws;
    const auto table = tableOf(u"known-flaws.tsv"_s, {u"cve"_s, u"maker"_s, u"kind"_s, u"models"_s, u"regex"_s, u"from"_s, u"fromBuild"_s, u"to"_s,
                                                      u"toBuild"_s, u"exploited"_s, u"login"_s, u"source"_s});
    if (!table)
        return failure(table.error());
    static const QStringList kinds{u"range"_s, u"before"_s, u"rule"_s, u"platform"_s, u"list"_s, u"oem"_s, u"year"_s, u"undated"_s, u"brand"_s};
    for (const DataTable::Row &row : table->rows()) {
        const auto field = [&](int at) { return table->field(row, at); };
        Statement one{field(0), Maker(field(1)), field(2), field(3), QRegularExpression(field(4)), field(5), dayOf(field(6)), field(7),
                      dayOf(field(8)), dayOf(field(9)), field(10) == u"yes"_s, field(11)};
        if (!one.regex.isValid() || !kinds.contains(one.kind) || one.cve.isEmpty() || one.source.isEmpty())
            return table->refusal(row, field(0));
        flaws.m_statements.push_back(std::move(one));
    }
    flaws.m_date = table->date();
    const auto builds = tableOf(u"dahua-builds.tsv"_s, {u"version"_s, u"built"_s, u"family"_s});
    if (!builds)
        return failure(builds.error());
    for (const DataTable::Row &row : builds->rows()) {
        const QDate on = dayOf(builds->field(row, 1));
        if (!on.isValid())
            return builds->refusal(row, builds->field(row, 1));
        flaws.m_builds.push_back({withoutChannel(builds->field(row, 0)), on, builds->field(row, 2)});
    }
    return flaws;
}

bool FirmwareFlaws::knows(const Maker &maker) const
{
    return std::any_of(m_statements.begin(), m_statements.end(), [&maker](const Statement &one) { return one.maker == maker; });
}

// The days on which a version was built: of the model's own family, else of every family; of a shortened version those of its line.
std::vector<QDate> FirmwareFlaws::archived(const Device &device) const
{
    const QString version = withoutChannel(device.firmware.version);
    const QString family = familyOf(withoutBrand(device.model));
    const QString line = version.section(u'.', 0, 1) + u'.';
    std::vector<QDate> own, all, ofLine;
    for (const Build &build : m_builds) {
        const bool isFamily = !family.isEmpty() && build.family.contains(family);
        if (build.version == version)
            (isFamily ? own : all).push_back(build.on);
        else if (isFamily && version.count(u'.') >= 2 && build.version.startsWith(line))
            ofLine.push_back(build.on);
    }
    return !own.empty() ? own : !all.empty() ? all : ofLine;
}

Flaw FirmwareFlaws::byDay(Flaw flaw, const Statement &statement, const Device &device) const
{
    const bool isSure = statement.kind == u"before"_s;
    const QDate first = statement.fromBuild;
    const QDate fixed = statement.toBuild;
    const bool isYear = statement.kind == u"year"_s;
    const QDate last = isYear ? fixed.addYears(1) : fixed; // from here on it is certainly put right
    const auto isIn = [&](QDate day) { return day < fixed && (!first.isValid() || day >= first); };
    const auto isOut = [&](QDate day) { return day >= last || (first.isValid() && day < first); };
    const QString rule = isYear ? said(QT_TRANSLATE_NOOP("phaseout::rules", "put right in builds of %1")).arg(fixed.year())
        : first.isValid()       ? said(QT_TRANSLATE_NOOP("phaseout::rules", "affected when built from %1 to %2")).arg(dayText(first), dayText(fixed.addDays(-1)))
                                : said(QT_TRANSLATE_NOOP("phaseout::rules", "affected when built before %1")).arg(dayText(fixed));
    if (const QDate built = device.firmware.builtOn; built.isValid()) {
        const bool isTold = isSure || built >= last; // what is older than the first day may be of another line
        flaw.verdict = isIn(built) ? (isSure ? FlawVerdict::Affected : FlawVerdict::LikelyAffected)
            : !isOut(built)        ? FlawVerdict::Unknown
            : isTold && !isYear    ? FlawVerdict::NotAffected
                                   : FlawVerdict::LikelyNotAffected;
        flaw.reason = said(QT_TRANSLATE_NOOP("phaseout::rules", "Built %1; %2.")).arg(dayText(built), rule);
        return flaw;
    }
    if (!device.firmware.version.isEmpty() && device.maker == Maker(u"dahua"_s)) {
        const std::vector<QDate> days = archived(device);
        const bool isKnown = !days.empty();
        flaw.verdict = isKnown && std::all_of(days.begin(), days.end(), isIn) ? FlawVerdict::LikelyAffected
            : isKnown && std::all_of(days.begin(), days.end(), isOut)         ? FlawVerdict::LikelyNotAffected
                                                                              : FlawVerdict::Unknown;
        const auto [earliest, latest] = std::minmax_element(days.begin(), days.end());
        flaw.reason = !isKnown ? said(QT_TRANSLATE_NOOP("phaseout::rules", "Nobody published when version %1 was built; %2.")).arg(text::shown(device.firmware.version), rule)
                      : *earliest == *latest
                          ? said(QT_TRANSLATE_NOOP("phaseout::rules", "Version %1 was published as built %2; %3.")).arg(text::shown(device.firmware.version), dayText(*earliest), rule)
                          : said(QT_TRANSLATE_NOOP("phaseout::rules", "Version %1 was published as built %2 to %3; %4."))
                                     .arg(text::shown(device.firmware.version), dayText(*earliest), dayText(*latest), rule);
        return flaw;
    }
    if (device.madeOn.isValid() && device.madeOn >= last) {
        flaw.verdict = FlawVerdict::LikelyNotAffected;
        flaw.reason = said(QT_TRANSLATE_NOOP("phaseout::rules", "Made %1, by its serial number; %2.")).arg(dayText(device.madeOn), rule);
        return flaw;
    }
    flaw.reason = said(QT_TRANSLATE_NOOP("phaseout::rules", "Nobody knows when its firmware was built; %1.")).arg(rule);
    return flaw;
}

Flaw FirmwareFlaws::judge(const Statement &statement, const Device &device) const
{
    Flaw flaw{statement.cve, FlawVerdict::Unknown, {}, statement.source, statement.exploitedOn, statement.needsLogin};
    if (statement.kind == u"list"_s) {
        if (Flaw byDate = statement.toBuild.isValid() ? byDay(flaw, statement, device) : flaw; byDate.verdict > FlawVerdict::Unknown) {
            byDate.verdict = FlawVerdict::LikelyNotAffected;
            return byDate;
        }
        flaw.reason = said(QT_TRANSLATE_NOOP("phaseout::rules", "The statement names units one by one; compare the maker’s list."));
        return flaw;
    }
    if (statement.kind == u"undated"_s || statement.kind == u"brand"_s) {
        flaw.reason = said(QT_TRANSLATE_NOOP("phaseout::rules", "Its models are named, but no version or day is held here; ask the maker or the seller."));
        return flaw;
    }
    if (statement.kind == u"before"_s || statement.kind == u"rule"_s || statement.kind == u"year"_s)
        return byDay(std::move(flaw), statement, device);
    const Firmware &firmware = device.firmware;
    const QString range = said(QT_TRANSLATE_NOOP("phaseout::rules", "affected up to version %1%2"))
                              .arg(statement.to, statement.toBuild.isValid() ? QString(u", "_s + dayText(statement.toBuild)) : QString());
    if (firmware.version.isEmpty()) {
        flaw.reason = said(QT_TRANSLATE_NOOP("phaseout::rules", "Its firmware is not known; %1.")).arg(range);
        return flaw;
    }
    const auto toVersion = compareVersions(firmware.version, statement.to);
    const bool isLater = toVersion > 0 || (toVersion == 0 && firmware.builtOn.isValid() && statement.toBuild.isValid() && firmware.builtOn > statement.toBuild);
    const bool isEarlier = !statement.from.isEmpty() && compareVersions(firmware.version, statement.from) < 0;
    const bool isOem = statement.kind == u"oem"_s; // other firmware of the same hardware: likely at most, either way
    flaw.verdict = isEarlier || (isLater && isOem) ? FlawVerdict::LikelyNotAffected
                   : isLater                       ? FlawVerdict::NotAffected
                   : isOem                         ? FlawVerdict::LikelyAffected
                                                   : FlawVerdict::Affected;
    flaw.reason = said(QT_TRANSLATE_NOOP("phaseout::rules", "Version %1; %2.")).arg(text::shown(device.firmwareText), range);
    return flaw;
}

std::vector<Flaw> FirmwareFlaws::of(const Device &device) const
{
    std::vector<Flaw> flaws;
    const QString model = withoutBrand(device.model);
    const QString brand = device.brand.toUpper();
    if (model.isEmpty())
        return flaws;
    for (const Statement &statement : m_statements) {
        const bool isPlatform = statement.kind == u"platform"_s;
        const QString &named = isPlatform ? device.firmware.platform : statement.kind == u"brand"_s ? brand : model;
        if (statement.maker != device.maker || !statement.regex.match(named).hasMatch())
            continue;
        Flaw flaw = judge(statement, device);
        const auto same = std::find_if(flaws.begin(), flaws.end(), [&flaw](const Flaw &one) { return one.cve == flaw.cve; });
        if (same == flaws.end())
            flaws.push_back(std::move(flaw));
        else if (isPlatform || flaw.verdict < same->verdict) // what is known of the platform goes before what is known of all
            *same = std::move(flaw);
    }
    std::sort(flaws.begin(), flaws.end(), [](const Flaw &a, const Flaw &b) { return a.cve < b.cve; });
    return flaws;
}

KnownFlaw worstOf(const std::vector<Flaw> &flaws)
{
    KnownFlaw worst = KnownFlaw::None;
    for (const Flaw &flaw : flaws) {
        if (flaw.verdict > FlawVerdict::Unknown)
            continue;
        const bool isExploited = flaw.exploitedOn.isValid();
        worst = std::max(worst, flaw.verdict == FlawVerdict::Unknown ? (isExploited ? KnownFlaw::UntoldExploited : KnownFlaw::Untold)
                                                                     : (isExploited ? KnownFlaw::FlawedExploited : KnownFlaw::Flawed));
    }
    return worst;
}

KnownFlaw WorstFlaws::of(const Device &device)
{
    if (device.model.isEmpty() || !device.maker.isKnown())
        return KnownFlaw::None;
    const Firmware &firmware = device.firmware;
    const Kind kind{device.maker.slug(), device.model,     device.brand, firmware.version, firmware.platform,
                    firmware.builtOn,    firmware.builtOn.isValid() ? QDate() : device.madeOn};
    if (const auto known = m_known.constFind(kind); known != m_known.cend())
        return *known;
    if (m_known.size() >= mostKinds)
        m_known.clear();
    return *m_known.insert(kind, worstOf(m_flaws->of(device)));
}

int flawPriority(const Device &device, const std::vector<Flaw> &flaws)
{
    int priority = 0;
    for (const Flaw &flaw : flaws) {
        if (!flaw.exploitedOn.isValid() || flaw.verdict > FlawVerdict::Unknown)
            continue;
        if (device.isExposed && flaw.verdict <= FlawVerdict::LikelyAffected)
            return 1;
        priority = 2;
    }
    return priority;
}

} // namespace phaseout::rules
