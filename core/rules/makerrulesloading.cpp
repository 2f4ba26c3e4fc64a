// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/base/sha256.h"
#include "core/rules/datatable.h"
#include "core/rules/makerrules.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

using namespace Qt::Literals::StringLiterals;

// A static library's resources are not registered by themselves; Q_INIT_RESOURCE must stand outside any namespace.
static void registerTables() { Q_INIT_RESOURCE(makers); }

namespace phaseout::rules {
namespace {
constexpr qint64 largestFile = 16 * 1024 * 1024;

QString said(const char *text) { return QCoreApplication::translate("phaseout::rules", text); }

std::optional<TraitKind> kindFromSlug(QStringView slug)
{
    static const std::map<QString, TraitKind> kinds = {
        {u"serial"_s, TraitKind::Serial},           {u"name"_s, TraitKind::Name},
        {u"protocol"_s, TraitKind::Protocol},       {u"service-product"_s, TraitKind::ServiceProduct},
        {u"http-server"_s, TraitKind::HttpServer},  {u"http-title"_s, TraitKind::HttpTitle},
        {u"auth-realm"_s, TraitKind::AuthRealm},    {u"rtsp-server"_s, TraitKind::RtspServer},
        {u"tls-subject"_s, TraitKind::TlsSubject},  {u"banner"_s, TraitKind::Banner},
        {u"open-port"_s, TraitKind::OpenPort},      {u"onvif-scope"_s, TraitKind::OnvifScope},
        {u"oem-code"_s, TraitKind::OemCode},        {u"snmp-object"_s, TraitKind::SnmpObjectId},
        {u"favicon"_s, TraitKind::FaviconHash}};
    const auto found = kinds.find(slug.toString());
    return found == kinds.end() ? std::nullopt : std::optional(found->second);
}

bool strengthFromSlug(const QString &slug, std::optional<Strength> *strength)
{
    *strength = std::nullopt;
    for (const Strength each : {Strength::Weak, Strength::Fair, Strength::Strong, Strength::Proof})
        if (strengthSlug(each) == slug)
            *strength = each;
    return strength->has_value() || slug == u"none"_s;
}

Result<QByteArray> bytesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::FileUnreadable, path, file.errorString());
    if (file.size() > largestFile)
        return failure(ErrorCode::LimitExceeded, path);
    return file.readAll();
}
} // namespace

/// Fills a MakerRules, table by table; built-in rows first, then the user's, so that the later ones replace.
class MakerRulesLoading {
public:
    explicit MakerRulesLoading(QString folder) : m_folder(std::move(folder)) {}
    Result<MakerRules::Pointer> run();

private:
    using Fill = Result<void> (MakerRulesLoading::*)(const DataTable &);

    Result<void> read(const QString &name, const QStringList &columns, Fill fill);
    Result<void> readOne(const QString &path, const QString &name, const QStringList &columns, Fill fill);
    Result<void> readListing(const QString &name);
    void addToDigest(const QString &name, const QByteArray &bytes);

    Result<void> fillMakers(const DataTable &table);
    Result<void> fillBrands(const DataTable &table);
    Result<void> fillPrefixes(const DataTable &table);
    Result<void> fillPatterns(const DataTable &table);
    Result<void> fillModels(const DataTable &table);
    Result<void> fillClasses(const DataTable &table);
    Result<void> fillScope(const DataTable &table);
    Result<void> fillBlocked(const DataTable &table);

    QString m_folder;
    Sha256 m_hash;
    std::shared_ptr<MakerRules> m_rules{new MakerRules};
};

void MakerRulesLoading::addToDigest(const QString &name, const QByteArray &bytes)
{
    const QByteArray head = name.toUtf8() + ' ' + QByteArray::number(bytes.size()) + '\n';
    m_hash.add(head);
    m_hash.add(bytes);
}

Result<void> MakerRulesLoading::readOne(const QString &path, const QString &name, const QStringList &columns, Fill fill)
{
    const auto bytes = bytesOf(path);
    if (!bytes)
        return failure(bytes.error());
    addToDigest(name, *bytes);
    const auto table = DataTable::parse(*bytes, name, columns);
    if (!table)
        return failure(table.error());
    if (!m_rules->m_date.isValid() || table->date() > m_rules->m_date)
        m_rules->m_date = table->date();
    return (this->*fill)(*table);
}

Result<void> MakerRulesLoading::read(const QString &name, const QStringList &columns, Fill fill)
{
    if (auto done = readOne(u":/rules/"_s + name, name, columns, fill); !done)
        return done;
    const QString added = QDir(m_folder).filePath(name);
    if (m_folder.isEmpty() || !QFile::exists(added))
        return {};
    return readOne(added, name, columns, fill);
}

Result<void> MakerRulesLoading::readListing(const QString &name)
{
    const QString path = QDir(m_folder).filePath(name);
    if (m_folder.isEmpty() || !QFile::exists(path))
        return {};
    const auto bytes = bytesOf(path);
    if (!bytes)
        return failure(bytes.error());
    addToDigest(name, *bytes);
    return m_rules->m_prefixes.takeOver(*bytes, name);
}

Result<void> MakerRulesLoading::fillMakers(const DataTable &table)
{
    for (const DataTable::Row &row : table.rows()) {
        const Maker maker(table.field(row, 0));
        if (!maker.isKnown())
            return table.refusal(row, said(QT_TRANSLATE_NOOP("phaseout::rules", "no slug")));
        m_rules->m_makers.insert_or_assign(maker.slug(), MakerInfo{maker, table.field(row, 1), table.field(row, 2) == u"in"_s});
        for (const QString &name : table.field(row, 3).split(u'|', Qt::SkipEmptyParts)) {
            auto &claims = m_rules->m_names[text::folded(name)];
            std::erase_if(claims, [](const NameClaim &claim) { return claim.rule == u"maker-name"_s; });
            claims.insert(claims.begin(), NameClaim{u"maker-name"_s, maker, table.field(row, 1), Strength::Fair});
        }
    }
    return {};
}

Result<void> MakerRulesLoading::fillBrands(const DataTable &table)
{
    QSet<QString> replaced; // a brand's rows of an earlier table go when this one has any
    for (const DataTable::Row &row : table.rows()) {
        const QStringList names = table.field(row, 0).split(u'|'); // the first is shown
        const QString standing = table.field(row, 2);
        const bool isFair = standing == u"own"_s || standing == u"current"_s;
        if (text::folded(names.first()).isEmpty() || (!isFair && standing != u"mixed"_s && standing != u"former"_s))
            return table.refusal(row, said(QT_TRANSLATE_NOOP("phaseout::rules", "a brand is own, current, mixed or former")));
        for (const QString &name : names) {
            const QString key = text::folded(name);
            auto &claims = m_rules->m_names[key];
            if (!replaced.contains(key))
                std::erase_if(claims, [](const NameClaim &claim) { return claim.rule == u"re-brand"_s; });
            replaced.insert(key);
            claims.push_back({u"re-brand"_s, Maker(table.field(row, 1)), names.first(), isFair ? Strength::Fair : Strength::Weak});
        }
    }
    return {};
}

Result<void> MakerRulesLoading::fillPrefixes(const DataTable &table)
{
    for (const DataTable::Row &row : table.rows()) {
        std::optional<Strength> strength;
        const Maker maker(table.field(row, 1));
        if (maker.isKnown() && (!strengthFromSlug(table.field(row, 2), &strength) || !strength))
            return table.refusal(row, said(QT_TRANSLATE_NOOP("phaseout::rules", "no such strength")));
        if (!m_rules->m_prefixes.add(table.field(row, 0), {{}, table.field(row, 4), maker, table.field(row, 3),
                                                           strength.value_or(Strength::Weak)}))
            return table.refusal(row, said(QT_TRANSLATE_NOOP("phaseout::rules", "no address prefix")));
    }
    return {};
}

Result<void> MakerRulesLoading::fillPatterns(const DataTable &table)
{
    static const std::map<QString, PatternRule::Match> matches = {{u"is"_s, PatternRule::Match::Is},
                                                                  {u"begins"_s, PatternRule::Match::Begins},
                                                                  {u"contains"_s, PatternRule::Match::Contains},
                                                                  {u"regex"_s, PatternRule::Match::Regex}};
    std::map<TraitKind, std::vector<PatternRule>> read;
    for (const DataTable::Row &row : table.rows()) {
        const auto kind = kindFromSlug(table.field(row, 1));
        const auto how = matches.find(table.field(row, 2));
        PatternRule rule;
        if (!kind || how == matches.end() || !strengthFromSlug(table.field(row, 5), &rule.strength))
            return table.refusal(row, said(QT_TRANSLATE_NOOP("phaseout::rules", "no such kind, match or strength")));
        rule.id = table.field(row, 0);
        rule.match = how->second;
        rule.text = table.field(row, 3);
        rule.maker = Maker(table.field(row, 4));
        rule.brand = table.field(row, 6);
        rule.deviceClass = deviceClassFromSlug(table.field(row, 7)).value_or(DeviceClass::Unknown);
        rule.isCameraLike = table.field(row, 8) == u"yes"_s;
        if (rule.text.isEmpty() || (rule.strength && !rule.maker.isKnown()))
            return table.refusal(row, said(QT_TRANSLATE_NOOP("phaseout::rules", "no text, or a strength without a maker")));
        if (const auto compiled = rule.compile(); !compiled)
            return table.refusal(row, compiled.error().detail);
        read[*kind].push_back(std::move(rule));
    }
    for (auto &[kind, rules] : read) {
        auto &all = m_rules->m_patterns[kind];
        all.insert(all.begin(), rules.begin(), rules.end());
    }
    return {};
}

Result<void> MakerRulesLoading::fillModels(const DataTable &table)
{
    std::vector<PatternRule> read;
    for (const DataTable::Row &row : table.rows()) {
        PatternRule rule;
        if (!strengthFromSlug(table.field(row, 3), &rule.strength))
            return table.refusal(row, said(QT_TRANSLATE_NOOP("phaseout::rules", "no such strength")));
        rule.id = table.field(row, 0);
        rule.match = PatternRule::Match::Regex;
        rule.text = table.field(row, 1);
        rule.maker = Maker(table.field(row, 2));
        rule.brand = table.field(row, 4);
        rule.deviceClass = deviceClassFromSlug(table.field(row, 5)).value_or(DeviceClass::Unknown);
        if (const auto compiled = rule.compile(); !compiled)
            return table.refusal(row, compiled.error().detail);
        read.push_back(std::move(rule));
    }
    m_rules->m_models.insert(m_rules->m_models.begin(), read.begin(), read.end());
    return {};
}

Result<void> MakerRulesLoading::fillClasses(const DataTable &table)
{
    for (const DataTable::Row &row : table.rows()) {
        if (table.field(row, 1) == u"accessory"_s) {
            m_rules->m_accessories.insert(text::folded(table.field(row, 0)));
            continue;
        }
        const auto deviceClass = deviceClassFromSlug(table.field(row, 1));
        if (!deviceClass)
            return table.refusal(row, said(QT_TRANSLATE_NOOP("phaseout::rules", "no such class")));
        m_rules->m_classWords.insert_or_assign(text::folded(table.field(row, 0)), *deviceClass);
    }
    return {};
}

Result<void> MakerRulesLoading::fillScope(const DataTable &table)
{
    for (const DataTable::Row &row : table.rows()) {
        const QString maker = table.field(row, 0);
        const auto deviceClass = deviceClassFromSlug(table.field(row, 1));
        const QString scope = table.field(row, 2);
        if ((!deviceClass && table.field(row, 1) != u"*"_s) || (scope != u"in"_s && scope != u"out"_s))
            return table.refusal(row, said(QT_TRANSLATE_NOOP("phaseout::rules", "no such class, or neither in nor out")));
        m_rules->m_scope.add({maker == u"*"_s ? Maker() : Maker(maker), deviceClass, scope == u"in"_s});
    }
    return {};
}

Result<void> MakerRulesLoading::fillBlocked(const DataTable &table)
{
    for (const DataTable::Row &row : table.rows()) {
        const QString value = table.field(row, 1);
        bool isNumber = false;
        const quint64 prefix = value.toULongLong(&isNumber, 16);
        if (table.field(row, 0) == u"serial"_s)
            m_rules->m_placeholders.insert(text::folded(value));
        else if (table.field(row, 0) == u"mac"_s && isNumber && value.size() <= 12)
            m_rules->m_sharedPrefixes.emplace_back(static_cast<int>(value.size()) * 4, prefix);
        else
            return table.refusal(row, said(QT_TRANSLATE_NOOP("phaseout::rules", "neither a serial number nor an address")));
    }
    return {};
}

Result<MakerRules::Pointer> MakerRulesLoading::run()
{
    struct Step {
        QString name;
        QStringList columns;
        Fill fill;
    };
    using Me = MakerRulesLoading;
    const std::vector<Step> steps = {
        {u"makers.tsv"_s, {u"slug"_s, u"name"_s, u"scope"_s, u"names"_s}, &Me::fillMakers},
        {u"brands.tsv"_s, {u"brand"_s, u"maker"_s, u"standing"_s}, &Me::fillBrands},
        {u"oui.tsv"_s, {u"prefix"_s, u"maker"_s, u"strength"_s, u"brand"_s, u"registrant"_s}, &Me::fillPrefixes},
        {u"patterns.tsv"_s,
         {u"rule"_s, u"kind"_s, u"match"_s, u"text"_s, u"maker"_s, u"strength"_s, u"brand"_s, u"class"_s, u"camera"_s},
         &Me::fillPatterns},
        {u"models.tsv"_s, {u"rule"_s, u"regex"_s, u"maker"_s, u"strength"_s, u"brand"_s, u"class"_s}, &Me::fillModels},
        {u"classes.tsv"_s, {u"word"_s, u"class"_s}, &Me::fillClasses},
        {u"scope.tsv"_s, {u"maker"_s, u"class"_s, u"scope"_s}, &Me::fillScope},
        {u"blocked-keys.tsv"_s, {u"kind"_s, u"value"_s}, &Me::fillBlocked},
    };
    for (const Step &step : steps)
        if (auto done = read(step.name, step.columns, step.fill); !done)
            return failure(done.error());
    for (const QString &listing : {u"oui.csv"_s, u"mam.csv"_s, u"oui36.csv"_s})
        if (auto done = readListing(listing); !done)
            return failure(done.error());
    m_rules->m_digest = m_hash.result();
    return m_rules;
}

Result<MakerRules::Pointer> MakerRules::builtIn()
{
    registerTables();
    return MakerRulesLoading({}).run();
}

Result<MakerRules::Pointer> MakerRules::load(const QString &folder)
{
    registerTables();
    if (!QDir(folder).exists() || folder.isEmpty())
        return failure(ErrorCode::FileNotFound, folder);
    return MakerRulesLoading(folder).run();
}

} // namespace phaseout::rules
