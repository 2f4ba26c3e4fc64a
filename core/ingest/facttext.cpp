// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/facttext.h"

#include "core/ingest/roundednumber.h"
#include "core/ingest/words.h"

using namespace Qt::Literals::StringLiterals;

namespace phaseout::ingest {
namespace {
std::string_view cut(std::string_view text)
{
    while (!text.empty() && static_cast<unsigned char>(text.back()) <= ' ')
        text.remove_suffix(1);
    while (!text.empty() && static_cast<unsigned char>(text.front()) <= ' ')
        text.remove_prefix(1);
    if (text.size() <= longestTrait)
        return text;
    size_t end = longestTrait;
    while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0) == 0x80)
        --end;
    return text.substr(0, end);
}
} // namespace

void addTrait(Observation &observation, TraitKind kind, std::string_view text, std::uint16_t port)
{
    text = cut(text);
    if ((text.empty() && kind != TraitKind::OpenPort) || observation.traits.size() >= mostTraits)
        return;
    if (kind == TraitKind::Serial && isRoundedNumber(QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()))))
        return; // it would make one device of several
    for (const Trait &trait : observation.traits)
        if (trait.kind == kind && trait.port == port && trait.text == text)
            return;
    observation.traits.push_back({kind, port, std::string(text)});
}

void addTrait(Observation &observation, TraitKind kind, const QString &text, std::uint16_t port)
{
    const QByteArray utf8 = text.toUtf8();
    addTrait(observation, kind, std::string_view(utf8.constData(), static_cast<size_t>(utf8.size())), port);
}

bool isCut(const Trait &trait) { return trait.text.size() + 3 >= longestTrait; } // a character has up to four bytes

void addStoreHint(Observation &observation, const QString &storeCode)
{
    if (!storeCode.isEmpty() && !observation.find(TraitKind::StoreCodeText))
        addTrait(observation, TraitKind::StoreCodeText, storeCode);
}

void setAddresses(Observation &observation, const std::vector<IpAddress> &addresses)
{
    const IpAddress *best = nullptr;
    for (const IpAddress &address : addresses)
        if (!address.isUnusable() && (!best || (address.isV4() && !best->isV4())))
            best = &address;
    if (best)
        observation.ip = *best;
    for (const IpAddress &address : addresses)
        if (&address != best && !(best && address == *best))
            addTrait(observation, TraitKind::SecondaryIp, address.text());
}

Finding answeredFromElsewhere(const IpAddress &own, const IpAddress &sender)
{
    return {Severity::Warning, u"reply.wrong-subnet"_s, own.text(), {},
            Words::tr("The device answered from %1, but says its address is %2: it is set up for another network.").arg(sender.text(), own.text()),
            Words::tr("Expect no picture from it; it is counted all the same."), {}};
}

Result<Observation> identified(Observation device)
{
    if (!device.ip && !device.mac && !device.find(TraitKind::Serial))
        return failure(ErrorCode::FormatInvalid, {}, Words::tr("the answer has no address and no serial number"));
    return device;
}

std::optional<IpAddress> addressIn(QStringView text)
{
    text = text.trimmed();
    if (const qsizetype scheme = text.indexOf("://"_L1); scheme >= 0) {
        text = text.sliced(scheme + 3);
        const qsizetype path = text.indexOf(u'/');
        text = path < 0 ? text : text.left(path);
        text = text.sliced(text.lastIndexOf(u'@') + 1);
    } else if (const qsizetype slash = text.indexOf(u'/'); slash > 0) {
        text = text.left(slash);
    }
    if (text.startsWith(u'[') && text.indexOf(u']') > 0)
        text = text.left(text.indexOf(u']') + 1);
    else if (text.count(u':') == 1)
        text = text.left(text.indexOf(u':'));
    if (const auto address = IpAddress::parse(text))
        return *address;
    return std::nullopt;
}

TextKind textKindOf(TraitKind kind)
{
    switch (kind) {
    case TraitKind::Name:
    case TraitKind::StoreCodeText:
    case TraitKind::StoreName:
    case TraitKind::Address:
    case TraitKind::Town:
    case TraitKind::Recorder:
    case TraitKind::Folder:
    case TraitKind::Organisation:
        return TextKind::Name;
    default:
        return TextKind::Words;
    }
}

TextKind textKindOf(StoreField field)
{
    switch (field) {
    case StoreField::Code:
    case StoreField::Name:
    case StoreField::Organisation:
    case StoreField::Address:
    case StoreField::Town:
    case StoreField::Region:
    case StoreField::Fascia:
        return TextKind::Name;
    default:
        return TextKind::Words;
    }
}

TextKind textKindOf(TableKind kind, const TableField &field)
{
    return kind == TableKind::Stores ? textKindOf(static_cast<StoreField>(field.fact)) : textKindOf(static_cast<TraitKind>(field.fact));
}

} // namespace phaseout::ingest
