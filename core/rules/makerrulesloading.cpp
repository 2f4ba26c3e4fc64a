// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/base/sha256.h"
#include "core/rules/datatable.h"
#include "core/rules/makerrules.h"

#include <QCoreApplication>
#include <QFile>

using namespace Qt::Literals::StringLiterals;

// A static library's resources are not registered by themselves; Q_INIT_RESOURCE must stand outside any namespace.
static void registerTables() { Q_INIT_RESOURCE(makers); }

namespace phaseout::rules {
namespace {
constexpr qsizetype longestSlug = 40;

QString said(const char *text) { return QCoreApplication::translate("phaseout::rules", text); }

std::optional<TraitKind> kindFromSlug(QStringView slug)
{
    static const std::map<QString, TraitKind> kinds = {
        {u"serial"_s, TraitKind::Serial},           {u"name"_s, TraitKind::Name},
        {u"class-word"_s, TraitKind::ClassWord},
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

bool isSlug(const QString &text)
{
    return text.size() <= longestSlug && std::all_of(text.begin(), text.end(), [](QChar c) { return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'-'; });
}

bool isSeen(QChar c) { return c.category() != QChar::Other_Control && c.category() != QChar::Other_Format; }
} // namespace

/// Fills a MakerRules, table by table; built-in rows first, then the user's, so that the later ones replace.
class MakerRulesLoading {
public:
    /// \a isNew: the user's tables are only now taken in, and what they say of makers must be of some that there are.
    MakerRulesLoading(const MakerTables &added, bool isNew) : m_added(added), m_isNew(isNew) {}
    Result<MakerRules::Pointer> run();
    /// Of each listing of the user's what was new in it.
    [[nodiscard]] const MakerTables &news() const { return m_news; }

private:
    using Fill = Result<void> (MakerRulesLoading::*)(const DataTable &);
    struct Step {
        QString name;
        QStringList columns;
        Fill fill;
    };
    friend const QStringList &makerTableNames();
    static const std::vector<Step> &steps();
    static const QStringList &listings();

    Result<void> read(const Step &step);
    Result<void> readOne(const QByteArray &bytes, const Step &step);
    Result<void> readListing(const QString &name);
    void addToDigest(const QString &name, const QByteArray &bytes);
    Result<void> check(const DataTable &table) const;
    Result<void> checkMaker(const DataTable &table, const DataTable::Row &row, const Maker &maker) const;

    Result<void> fillMakers(const DataTable &table);
    Result<void> fillBrands(const DataTable &table);
    Result<void> fillPrefixes(const DataTable &table);
    Result<void> fillPatterns(const DataTable &table);
    Result<void> fillModels(const DataTable &table);
    Result<void> fillClasses(const DataTable &table);
    Result<void> fillScope(const DataTable &table);
    Result<void> fillBlocked(const DataTable &table);

    const MakerTables &m_added;
    bool m_isNew;
    MakerTables m_news;
    Sha256 m_hash;
    std::shared_ptr<MakerRules> m_rules{new MakerRules};
};

void MakerRulesLoading::addToDigest(const QString &name, const QByteArray &bytes)
{
    const QByteArray head = name.toUtf8() + ' ' + QByteArray::number(bytes.size()) + '\n';
    m_hash.add(head);
    m_hash.add(bytes);
}

Result<void> MakerRulesLoading::readOne(const QByteArray &bytes, const Step &step)
{
    addToDigest(step.name, bytes);
    const auto table = DataTable::parse(bytes, step.name, step.columns);
    if (!table)
        return failure(table.error());
    if (auto checked = check(*table); !checked)
        return checked;
    if (!m_rules->m_date.isValid() || table->date() > m_rules->m_date)
        m_rules->m_date = table->date();
    return (this->*step.fill)(*table);
}

Result<void> MakerRulesLoading::read(const Step &step)
{
    QFile builtIn(u":/rules/"_s + step.name);
    if (!builtIn.open(QIODevice::ReadOnly))
        return failure(ErrorCode::FileUnreadable, builtIn.fileName(), builtIn.errorString());
    if (auto done = readOne(builtIn.readAll(), step); !done)
        return done;
    const auto added = m_added.find(step.name);
    return added == m_added.end() ? Result<void>() : readOne(added->second.toUtf8(), step);
}

Result<void> MakerRulesLoading::readListing(const QString &name)
{
    const auto added = m_added.find(name);
    if (added == m_added.end())
        return {};
    addToDigest(name, added->second.toUtf8());
    auto news = m_rules->m_prefixes.takeOver(added->second, name);
    if (!news)
        return failure(news.error());
    m_news[name] = *std::move(news);
    return {};
}

// Names and words are shown, and written into the journal.
Result<void> MakerRulesLoading::check(const DataTable &table) const
{
    for (const DataTable::Row &row : table.rows())
        for (const QString &field : row.fields)
            if (!std::all_of(field.begin(), field.end(), isSeen))
                return table.refusal(row, said(QT_TRANSLATE_NOOP("phaseout::rules", "a character that cannot be seen")));
    return {};
}

Result<void> MakerRulesLoading::checkMaker(const DataTable &table, const DataTable::Row &row, const Maker &maker) const
{
    if (!m_isNew || !maker.isKnown() || m_rules->info(maker))
        return {};
    return table.refusal(row, said(QT_TRANSLATE_NOOP("phaseout::rules", "“%1” is no maker’s slug; a row of makers.tsv makes it one")).arg(text::shown(maker.slug(), 40)));
}

Result<void> MakerRulesLoading::fillMakers(const DataTable &table)
{
    for (const DataTable::Row &row : table.rows()) {
        const Maker maker(table.field(row, 0));
        const QString scope = table.field(row, 2);
        if (!maker.isKnown() || !isSlug(maker.slug()))
            return table.refusal(row, said(QT_TRANSLATE_NOOP("phaseout::rules", "no slug of small letters, figures and hyphens")));
        if (table.field(row, 1).isEmpty() || (scope != u"in"_s && scope != u"out"_s))
            return table.refusal(row, said(QT_TRANSLATE_NOOP("phaseout::rules", "no name, or neither in nor out")));
        m_rules->m_makers.insert_or_assign(maker.slug(), MakerInfo{maker, table.field(row, 1), scope == u"in"_s});
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
        if (auto checked = checkMaker(table, row, Maker(table.field(row, 1))); !checked)
            return checked;
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
        if (auto checked = checkMaker(table, row, maker); !checked)
            return checked;
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
        if (!table.field(row, 7).isEmpty() && !deviceClassFromSlug(table.field(row, 7)))
            return table.refusal(row, said(QT_TRANSLATE_NOOP("phaseout::rules", "no such class")));
        rule.isCameraLike = table.field(row, 8) == u"yes"_s;
        if (rule.text.isEmpty() || (rule.strength && !rule.maker.isKnown()))
            return table.refusal(row, said(QT_TRANSLATE_NOOP("phaseout::rules", "no text, or a strength without a maker")));
        if (const auto compiled = rule.compile(); !compiled)
            return table.refusal(row, compiled.error().detail);
        if (auto checked = checkMaker(table, row, rule.maker); !checked)
            return checked;
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
        if (!table.field(row, 5).isEmpty() && !deviceClassFromSlug(table.field(row, 5)))
            return table.refusal(row, said(QT_TRANSLATE_NOOP("phaseout::rules", "no such class")));
        if (const auto compiled = rule.compile(); !compiled)
            return table.refusal(row, compiled.error().detail);
        if (auto checked = checkMaker(table, row, rule.maker); !checked)
            return checked;
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
        if (auto checked = checkMaker(table, row, maker == u"*"_s ? Maker() : Maker(maker)); !checked)
            return checked;
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

const std::vector<MakerRulesLoading::Step> &MakerRulesLoading::steps()
{
    using Me = MakerRulesLoading;
    static const std::vector<Step> all = {
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
    return all;
}

const QStringList &MakerRulesLoading::listings()
{
    static const QStringList all = {u"oui.csv"_s, u"mam.csv"_s, u"oui36.csv"_s};
    return all;
}

const QStringList &makerTableNames()
{
    static const QStringList names = [] {
        QStringList all;
        for (const MakerRulesLoading::Step &step : MakerRulesLoading::steps())
            all += step.name;
        return all + MakerRulesLoading::listings();
    }();
    return names;
}

int rowsOfTable(const QString &text)
{
    int lines = 0;
    for (const QStringView line : QStringView(text).tokenize(u'\n'))
        lines += !line.trimmed().isEmpty() && !line.startsWith(u'#');
    return std::max(0, lines - 1);
}

Result<MakerRules::Pointer> MakerRulesLoading::run()
{
    registerTables();
    for (const Step &step : steps())
        if (auto done = read(step); !done)
            return failure(done.error());
    for (const QString &listing : listings())
        if (auto done = readListing(listing); !done)
            return failure(done.error());
    m_rules->m_digest = m_hash.result();
    return m_rules;
}

Result<MakerRules::Pointer> MakerRules::builtIn() { return load({}); }

Result<MakerRules::Pointer> MakerRules::load(const MakerTables &tables) { return MakerRulesLoading(tables, false).run(); }

Result<MakerTables> MakerRules::withTables(const MakerTables &present, const MakerTables &added)
{
    MakerTables all = present;
    for (const auto &[name, text] : added) {
        if (!makerTableNames().contains(name))
            return failure(ErrorCode::ValueInvalid, name, said(QT_TRANSLATE_NOOP("phaseout::rules", "tables of makers are called %1")).arg(makerTableNames().join(u", "_s)));
        all.insert_or_assign(name, text);
    }
    MakerRulesLoading loading(all, true);
    if (auto loaded = loading.run(); !loaded)
        return failure(loaded.error());
    for (const auto &[name, news] : loading.news())
        if (added.contains(name) && news.isEmpty())
            all.erase(name);
        else if (added.contains(name))
            all[name] = news;
    qsizetype characters = 0;
    for (const auto &[name, text] : all)
        characters += text.size();
    if (characters > mostTableCharacters)
        return failure(ErrorCode::LimitExceeded, added.empty() ? QString() : added.begin()->first,
                       said(QT_TRANSLATE_NOOP("phaseout::rules", "a project’s own tables together have at most %1 characters")).arg(mostTableCharacters));
    return all;
}

} // namespace phaseout::rules
