// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/purchasewords.h"

#include "core/rules/datatable.h"

#include <QFile>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace phaseout::intake {
namespace {
constexpr int longestPhrase = 4; // words: "like for like with"

const QHash<QString, WordKind> &slugs()
{
    static const QHash<QString, WordKind> all{
        {u"sum"_s, WordKind::Sum},           {u"service"_s, WordKind::Service},     {u"removal"_s, WordKind::Removal}, {u"filler"_s, WordKind::Filler},
        {u"terms"_s, WordKind::Terms},       {u"plain"_s, WordKind::Plain},         {u"goes"_s, WordKind::Goes},       {u"denied"_s, WordKind::Denied},
        {u"swaps"_s, WordKind::Swaps},       {u"turns"_s, WordKind::Turns},         {u"leaves"_s, WordKind::Leaves},   {u"ends"_s, WordKind::Ends},
        {u"and"_s, WordKind::And},           {u"with"_s, WordKind::With},           {u"into"_s, WordKind::Into},       {u"for"_s, WordKind::For},
        {u"like"_s, WordKind::Like},         {u"behind"_s, WordKind::Behind},       {u"part"_s, WordKind::Part},       {u"accessory"_s, WordKind::Accessory},
        {u"extra"_s, WordKind::Extra},       {u"included"_s, WordKind::Included},   {u"common"_s, WordKind::Common},
        {u"returns"_s, WordKind::Returns},   {u"open"_s, WordKind::Open},           {u"measure"_s, WordKind::Measure}, {u"nobodys"_s, WordKind::Nobodys},
        {u"sees"_s, WordKind::Sees},           {u"further"_s, WordKind::Further},   {u"software"_s, WordKind::Software},
        {u"upkeep"_s, WordKind::Upkeep},      {u"place"_s, WordKind::Place},     {u"records"_s, WordKind::Records}, {u"thing"_s, WordKind::Thing},
        {u"renews"_s, WordKind::Renews},
    };
    return all;
}

// What may stand in a line that is nothing but work, carriage, cable or a sum.
bool isNoEquipment(WordKind kind)
{
    switch (kind) {
    case WordKind::Sum:
    case WordKind::Service:
    case WordKind::Removal:
    case WordKind::Filler:
    case WordKind::Terms:
    case WordKind::And:
    case WordKind::Into:
    case WordKind::For:
    case WordKind::Accessory:
        return true;
    default:
        return false;
    }
}
} // namespace

Result<QuoteWords> QuoteWords::builtIn()
{
    const QString name = u"quote-words.tsv"_s;
    QFile file(u":/rules/"_s + name); // there since the makers' tables were read
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::FileUnreadable, name);
    const auto table = rules::DataTable::parse(file.readAll(), name, {u"word"_s, u"kind"_s});
    if (!table)
        return failure(table.error());
    QuoteWords words;
    for (const auto &row : table->rows()) {
        const WordKind kind = slugs().value(table->field(row, 1), WordKind::None);
        if (kind == WordKind::None)
            return table->refusal(row, table->field(row, 1));
        words.m_kinds.insert(table->field(row, 0), kind);
    }
    return words;
}

Wording QuoteWords::at(const QStringList &words, qsizetype at) const
{
    for (int count = longestPhrase; count >= 1; --count) {
        if (at + count > words.size())
            continue;
        const WordKind kind = kindOf(count == 1 ? words[at] : words.mid(at, count).join(u' '));
        if (kind != WordKind::None)
            return {kind, count};
    }
    return {};
}

QuoteWords::Sort QuoteWords::sortOf(const QString &line) const
{
    static const QRegularExpression between(u"[^\\p{L}\\p{N}&]+"_s);
    bool isService = false;
    bool isSum = false;
    static const QStringList beside{u"box"_s, u"boxes"_s, u"bag"_s, u"bags"_s, u"pack"_s, u"packs"_s, u"coil"_s, u"coils"_s, u"hire"_s}; // "Cat6 cable 305m box", "scissor lift hire"
    const QStringList words = line.toLower().split(between, Qt::SkipEmptyParts);
    for (qsizetype i = 0; i < words.size(); ++i) {
        const Wording wording = at(words, i);
        const WordKind kind = wording.kind;
        if (!isNoEquipment(kind) && !isQuantity(words[i]) && words[i] != u"x" && !beside.contains(words[i]))
            return Sort::Equipment;
        i += wording.words - 1;
        isService = isService || kind == WordKind::Service || kind == WordKind::Removal || kind == WordKind::Accessory;
        isSum = isSum || kind == WordKind::Sum;
    }
    return isService ? Sort::Service : isSum ? Sort::Closing : Sort::Equipment;
}

bool QuoteWords::areTerms(const QString &line) const
{
    static const QRegularExpression first(u"^[\\p{L}\\p{N}&]+"_s);
    return kindOf(first.match(line).captured()) == WordKind::Terms;
}

bool QuoteWords::isQuantity(const QString &word)
{
    static const QRegularExpression number(u"^(?:x?\\d+(x|m|no|nr|off|pcs|hrs?|h|st|nd|rd|th|pct)?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty)$"_s, QRegularExpression::CaseInsensitiveOption);
    return number.match(word).hasMatch();
}

} // namespace phaseout::intake
