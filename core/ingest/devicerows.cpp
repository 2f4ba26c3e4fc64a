// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/tablerows.h"

#include "core/base/text.h"
#include "core/estate/delivery.h"
#include "core/estate/serials.h"
#include "core/estate/storestate.h"
#include "core/ingest/addresstext.h"
#include "core/ingest/facttext.h"
#include "core/ingest/headerwords.h"
#include "core/ingest/roundednumber.h"
#include "core/ingest/words.h"

#include <QLocale>
#include <QRegularExpression>
#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace phaseout::ingest {
namespace {
class DeviceRows : public RowMaker {
public:
    using RowMaker::RowMaker;

    void make(const MappedRow &row) override
    {
        Observation device;
        device.source = m_origin == TableOrigin::Network ? SourceKind::Scan : SourceKind::Inventory;
        device.row = row.row().number;
        QString hostName;
        readAddresses(row, device, hostName);
        readMacs(row, device);
        for (const TableField &field : tableFields(TableKind::Devices))
            if (field.fact != 0)
                takeTrait(row, field, device);
        addTrait(device, TraitKind::Name, hostName);
        if (!m_namesCameras)
            m_namesCameras = namesCameras();
        if (*m_namesCameras && !device.find(TraitKind::ClassWord) && namesCamera(device.text(TraitKind::Name)))
            addTrait(device, TraitKind::ClassWord, u"camera"_s);
        // A column for the store that has a name here and there: codes of letters alone are looked up all the same.
        if (!m_storeAbove.isEmpty())
            addTrait(device, TraitKind::StoreCodeText, m_storeAbove);
        if (const QString store = m_storeAbove.isEmpty() ? row.text("store") : m_storeAbove;
            !store.isEmpty() && !device.find(TraitKind::StoreName) && isName(store))
            addTrait(device, TraitKind::StoreName, store);
        if (const QDate seen = date(row, "seen"); seen.isValid())
            device.seenAt = QDateTime(seen, QTime(0, 0), Qt::UTC);
        if (const QDate installed = date(row, "installedOn"); installed.isValid())
            addTrait(device, TraitKind::InstalledOn, installed.toString(Qt::ISODate));
        if (const QString owner = row.text("owner"); saysLandlord(owner))
            addTrait(device, TraitKind::Owner, owner);
        readRemoval(row, device);
        watchStore(row, device);
        watchTwin(row, device);
        addStoreHint(device, m_options.storeCode);
        if (refuseNameless(row, device) || refuseNothing(row, device))
            return;
        noteRecorder(row, device);
        m_sink.observation(std::move(device));
    }

    void finish() override
    {
        const bool isSaid = std::any_of(m_mapping.columns.begin(), m_mapping.columns.end(),
                                        [](const MappedColumn &column) { return column.fillDown && (column.field == "store"_L1 || column.field == "storeName"_L1); });
        if (m_gaps > 0 && !isSaid)
            m_reporter.warn(u"table.column.store-gaps"_s, {m_firstGap, m_storeColumn}, QString::number(m_gaps),
                            Words::tr("The store is empty in %Ln row(s) below one that is filled, the first time in row %1: are cells joined there?", nullptr,
                                      static_cast<int>(std::min<qint64>(m_gaps, 2'000'000'000)))
                                .arg(m_firstGap),
                            Words::tr("Say in the column mapping that the store stands for the rows below it (“fillDown”), fill it in in every row, or import the workbook itself, whose joined cells are understood."));
        giveRecorders();
    }

private:
    static constexpr qsizetype mostLonely = 1'000'000;

    // Whether every column of names is headed as one of cameras, or the rows are channels of recorders.
    bool namesCameras() const
    {
        const auto isChannel = [this](const QString &header) {
            return saysChannel(header) && std::none_of(m_mapping.columns.begin(), m_mapping.columns.end(), [&header](const MappedColumn &column) { return column.header == header; });
        };
        if (m_mapping.has(u"recorder") && std::any_of(m_header.begin(), m_header.end(), isChannel))
            return true;
        int names = 0;
        for (const MappedColumn &column : m_mapping.columns) {
            if (column.field != "name"_L1)
                continue;
            if (!saysCamera(column.header))
                return false;
            ++names;
        }
        return names > 0;
    }

    static bool isName(const QString &store)
    {
        return store.size() > 3 && std::none_of(store.cbegin(), store.cend(), [](QChar c) { return c.isDigit(); });
    }

    // A day of removal says that it is gone, as a yes does; a no says nothing, and what is neither is told.
    void readRemoval(const MappedRow &row, Observation &device)
    {
        static const QSet<QString> yes = {u"yes"_s, u"y"_s, u"true"_s, u"1"_s, u"x"_s, u"done"_s, u"ja"_s, u"oui"_s, u"si"_s, u"sim"_s, u"tak"_s, u"是"_s};
        static const QSet<QString> no = {u"no"_s, u"n"_s, u"false"_s, u"0"_s, u"not"_s, u"nein"_s, u"non"_s, u"nao"_s, u"nee"_s, u"nie"_s, u"never"_s, u"active"_s, u"live"_s, u"inuse"_s, u"inservice"_s, u"notremoved"_s, u"否"_s};
        const QString said = row.text("removedOn");
        QDate on;
        bool isGone = false;
        if (isUndecided("removedOn", said)) {
            takeDay(row, "removedOn", said, on, isGone);
        } else {
            on = dateOf(row, "removedOn", said);
            isGone = on.isValid();
        }
        if (const QString answer = row.text("removed"); !answer.isEmpty() && !no.contains(text::folded(answer))) {
            const bool isNo = no.contains(text::words(answer).value(0));
            if (yes.contains(text::folded(answer)) || saidGone(answer))
                isGone = true;
            else if (!isNo)
                takeDay(row, "removed", answer, on, isGone);
            else
                tellUnclear(row, "removed", answer);
        }
        for (const char *field : {"delivery", "status"})
            if (const QString rest = behindGone(row.text(field)); !rest.isEmpty())
                takeDay(row, field, rest, on, isGone);
        if (on.isValid())
            addTrait(device, TraitKind::RemovedOn, on.toString(Qt::ISODate));
        if (isGone && !saidGone(device.text(TraitKind::DeliveryWord)))
            addTrait(device, TraitKind::DeliveryWord, u"removed"_s);
    }

    void takeDay(const MappedRow &row, const char *field, const QString &text, QDate &on, bool &isGone)
    {
        if (!readDate(text, m_options.today).isDate())
            return tellUnclear(row, field, row.text(field));
        if (isUndecided(field, text)) { // that it is gone is said, whichever day is meant
            isGone = true;
            return tellUndecided(row, field, text);
        }
        const QDate day = dateOf(row, field, text); // tells what it cannot read
        isGone = isGone || day.isValid();
        if (!on.isValid())
            on = day;
    }

    void tellUndecided(const MappedRow &row, const char *field, const QString &text)
    {
        QStringList days;
        for (const QDate day : readDate(text, m_options.today).dates())
            days += QLocale().toString(day, QLocale::LongFormat);
        m_reporter.warn(u"table.removal.day-undecided"_s, spotOf(row, field), text,
                        Words::tr("This day of removal could be any of these: %1. The device counts as removed, without a day.").arg(days.join(u"; "_s)),
                        Words::tr("Say in the column mapping whether the day or the month comes first, or write the day as 2026-11-21."));
    }

    void tellUnclear(const MappedRow &row, const char *field, const QString &text)
    {
        m_reporter.warn(u"table.value.removed"_s, spotOf(row, field), text, Words::tr("Whether this device was removed cannot be told from these words; it counts as there."),
                        Words::tr("Write yes, no or the day of its removal."));
    }

    // What follows the word in "Removed 12/02/2026", "Decommissioned – Feb" or "Removed?"; empty where the word says it alone.
    static QString behindGone(const QString &text)
    {
        qsizetype end = 0;
        while (end < text.size() && text.at(end).isLetter())
            ++end;
        if (end == 0 || end == text.size() || saidGone(text) || !saidGone(text.left(end)))
            return {};
        qsizetype from = end;
        while (from < text.size() && u" -–—:,(/"_s.contains(text.at(from)))
            ++from;
        return text.sliced(from);
    }

    void takeTrait(const MappedRow &row, const TableField &field, Observation &device)
    {
        const auto kind = static_cast<TraitKind>(field.fact);
        if (kind == TraitKind::Recorder) {
            for (const QString &each : row.texts(field.slug)) // its name and its address
                addText(row, field.slug, device, kind, each);
            return;
        }
        if (kind == TraitKind::Channels)
            return takeChannels(row, field, device);
        const QString value = row.text(field.slug);
        if (kind == TraitKind::Serial && !value.isEmpty() && !isRoundedNumber(value) && isPlaceholder(value))
            m_reporter.note(u"table.value.serial-any"_s, spotOf(row, field.slug), value,
                            Words::tr("This serial number could be any device’s: too short, counting up, or words. It is shown, and tells no device from another."),
                            Words::tr("Write the one on the device’s label."));
        const bool isKey = kind == TraitKind::Serial || kind == TraitKind::StoreCodeText;
        if (!value.isEmpty() && !(isKey && isRounded(row, value, field.slug)))
            addText(row, field.slug, device, kind, value);
    }

    // "16", "8 ch", "16CH", "32-channel", "4 Kanäle", "8路".
    void takeChannels(const MappedRow &row, const TableField &field, Observation &device)
    {
        static const QRegularExpression number(u"^(\\d{1,4})(?:[.,]0+)?[ -]?(?:ch[ns]?s?|chan|channels?|way|cameras?|cams?|kan[aä]le?|canal|canaux|voies|canales|canais|canali|kanalen|kana[lł](?:y|ów)?|路|通道)?\\.?$"_s,
                                               QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
        const QString value = row.text(field.slug);
        if (value.isEmpty())
            return;
        if (const auto match = number.match(value); match.hasMatch())
            return addText(row, field.slug, device, TraitKind::Channels, QString::number(match.captured(1).toInt()));
        m_reporter.warn(u"table.value.channels"_s, spotOf(row, field.slug), value, Words::tr("This is no number of channels; it was left out."),
                        Words::tr("Write a number, such as 16."));
    }

    // Bytes of a picture or an archive amid a table. Zeros fill fields of a fixed length, and a cell may be of several lines.
    static bool isNoText(QStringView line)
    {
        constexpr int fewest = 2;
        return std::count_if(line.begin(), line.end(), [](QChar c) { return c.category() == QChar::Other_Control && !c.isNull() && !c.isSpace(); }) >= fewest;
    }

    // True when the row says of no device which one it is.
    bool refuseNameless(const MappedRow &row, const Observation &device)
    {
        if (device.ip || device.mac || device.find(TraitKind::Serial) || m_isLonely)
            return false;
        const bool hasPlace = m_options.hasStore || device.find(TraitKind::StoreCodeText) || device.find(TraitKind::StoreName) || device.recorderAddress();
        const QString name = device.text(TraitKind::Name);
        if (!hasPlace || name.isEmpty()) {
            refuse(row, u"table.row.no-identity"_s,
                   row.text("ip").isEmpty() || device.find(TraitKind::SecondaryIp)
                       ? Words::tr("This row has no usable IP address, MAC address or serial number, and no name with a store or its recorder’s address.")
                       : Words::tr("The IP address of this row cannot be used, and it has no MAC address, no serial number, and no name with a store or its recorder’s address."),
                   Words::tr("Fill in one of them."), row.text("ip").isEmpty() ? name : row.text("ip"), "ip");
            return true;
        }
        if (isNoText(row.row().raw)) {
            refuse(row, u"table.row.no-identity"_s, Words::tr("This line holds bytes that are no text, and nothing but a name to identify a device by."),
                   Words::tr("The file may be damaged: get it again from where it came from."), name, "name");
            return true;
        }
        const bool isByHeader = row.text("class").isEmpty();
        const auto isPlace = [isByHeader](const Trait &trait) {
            return trait.kind == TraitKind::StoreCodeText || trait.kind == TraitKind::StoreName || trait.kind == TraitKind::Address
                || (trait.kind == TraitKind::ClassWord && isByHeader) || trait.kind == TraitKind::Town || trait.kind == TraitKind::PostcodeText || trait.kind == TraitKind::Name;
        };
        if (!isAnything(name) || !std::all_of(device.traits.begin(), device.traits.end(), isPlace))
            return false;
        refuse(row, u"table.row.only-a-name"_s, Words::tr("All that this row says of a device is “%1”, which could be any.").arg(text::shown(name)),
               Words::tr("Add its maker, model, serial number or address."), name, "name");
        return true;
    }

    // "No CCTV", "Vacant shop", "Not fitted": a line that says that there is nothing, and has nothing that tells a device.
    bool refuseNothing(const MappedRow &row, const Observation &device)
    {
        const QString name = device.text(TraitKind::Name);
        if (device.ip || device.mac || device.find(TraitKind::Serial) || !saysNothingIsThere(name))
            return false;
        refuse(row, u"table.row.nothing-there"_s, Words::tr("“%1” says that there is no device; the row was left out.").arg(text::shown(name)),
               Words::tr("If there is one, give it a name, an address or a serial number."), name, "name");
        return true;
    }

    static bool saysNothingIsThere(const QString &name)
    {
        constexpr auto options = QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption;
        static const QRegularExpression none(u"^(no|kein[en]?|aucun[e]?|pas de|sin|sem|nessun[oa]?|geen|brak) "
                                             u"(ip |cctv[ -]?)?(cctv|camera['’]?s?|cams?|devices?|recorders?|nvrs?|dvrs?|equipment|system|video ?(surveillance)?|kameras?|geräte?|caméras?|"
                                             u"appareils?|cámaras?|câmaras?|câmeras?|telecamer[ae]|kamer[ay]?)"
                                             u"( (fitted|installed|present|here|there|on ?site|at (this )?(site|store|shop|branch)))?\\.?$"_s,
                                             options);
        static const QRegularExpression empty(u"^((currently |now )?(vacant|void|unoccupied|empty|closed)( (shop|store|unit|site|branch|premises|property|plot|building))"
                                              u"|vacant|unoccupied|(none|nothing|not) (fitted|installed|present|here|on ?site|at (this )?(site|store|shop))|leerstand|leerstehend)\\.?$"_s,
                                              options);
        const QString text = text::tidy(name);
        return none.match(text).hasMatch() || empty.match(text).hasMatch();
    }

    // "3", "Camera", "Cam": a count or a heading rather than a name.
    static bool isAnything(const QString &name)
    {
        static const QSet<QString> words = {u"camera"_s, u"cameras"_s, u"cam"_s, u"cctv"_s, u"device"_s, u"ipcamera"_s, u"nvr"_s, u"dvr"_s, u"recorder"_s, u"name"_s};
        const QString folded = text::folded(name);
        return words.contains(folded) || std::all_of(folded.cbegin(), folded.cend(), [](QChar c) { return c.isDigit(); });
    }

    void readAddresses(const MappedRow &row, Observation &device, QString &hostName)
    {
        const QString text = row.text("ip");
        if (text.isEmpty())
            return;
        const Spot spot = spotOf(row, "ip");
        const AddressReading<IpAddress> reading = readIpCell(text);
        setAddresses(device, reading.addresses);
        if (reading.isRange)
            m_reporter.warn(u"table.value.ip-range"_s, spot, text, Words::tr("This is a range of addresses and not the IP address of a device; it was left out."),
                            Words::tr("Write the device’s own address, such as 10.31.4.21."));
        else if (reading.addresses.empty() && isRelaySerial(text))
            addText(row, "ip", device, TraitKind::Serial, text);
        else if (reading.addresses.empty() && looksLikeHostName(text))
            hostName = text;
        else if (reading.addresses.empty())
            m_reporter.warn(u"table.value.ip"_s, spot, text, Words::tr("This is no IP address; it was left out."),
                            Words::tr("Write four numbers from 0 to 255, such as 10.31.4.21."));
        else if (!device.ip)
            m_reporter.warn(u"table.value.ip-unusable"_s, spot, text,
                            Words::tr("This address says nothing outside its own device or cable, so it identifies nothing."), {});
        for (const QString &other : row.others("ip")) // an IPv6 address in a column of its own
            if (const auto address = addressIn(other); address && device.ip && address->isV4() != device.ip->isV4())
                addTrait(device, TraitKind::SecondaryIp, address->text());
        tellReading(spot, text, reading);
    }

    void tellReading(Spot spot, const QString &text, const AddressReading<IpAddress> &reading)
    {
        if (reading.isPadded)
            m_reporter.note(u"table.value.ip-padded"_s, spot, text,
                            Words::tr("An IP address with zeros in front was read as the decimal one: %1.").arg(reading.addresses.front().text()), {});
        if (reading.addresses.size() > 1)
            m_reporter.note(u"table.value.second"_s, spot, text,
                            Words::tr("This cell holds more than one IP address. The device goes by the first that can be used, and the others are kept beside it."), {});
        if (!reading.addresses.empty() && !reading.rest.isEmpty())
            m_reporter.note(u"table.value.beside"_s, spot, reading.rest, Words::tr("These words beside the IP address were left out."), {});
    }

    static bool looksLikeHostName(const QString &text)
    {
        return std::any_of(text.cbegin(), text.cend(), [](QChar c) { return c.isLetter(); }) && !text.contains(u':') && !text.contains(u' ')
            && text.compare("dhcp"_L1, Qt::CaseInsensitive) != 0;
    }

    void readMacs(const MappedRow &row, Observation &device)
    {
        const QString text = row.text("mac");
        if (text.isEmpty())
            return;
        const Spot spot = spotOf(row, "mac");
        const AddressReading<MacAddress> reading = readMacCell(text);
        if (reading.addresses.empty()) {
            m_reporter.warn(u"table.value.mac"_s, spot, text, Words::tr("This is no MAC address; it was left out. %1").arg(whyNoMac(text)).trimmed(),
                            Words::tr("Write twelve hexadecimal figures, such as 00:00:5e:00:53:01."));
            return;
        }
        device.mac = reading.addresses.front();
        if (reading.addresses.size() > 1)
            m_reporter.warn(u"table.value.second"_s, spot, text,
                            Words::tr("This cell holds more than one MAC address. The first was taken and the others were left out."),
                            Words::tr("Give every device a row of its own."));
        if (!reading.rest.isEmpty())
            m_reporter.note(u"table.value.beside"_s, spot, reading.rest, Words::tr("These words beside the MAC address were left out."), {});
    }

    static QString whyNoMac(const QString &text)
    {
        qsizetype figures = 0;
        bool isHex = true;
        for (const QChar c : text) {
            const bool isFigure = (c >= u'0' && c <= u'9') || (c.toLower() >= u'a' && c.toLower() <= u'f');
            figures += isFigure ? 1 : 0;
            isHex = isHex && (isFigure || !c.isLetter());
        }
        if (isHex && figures == 12)
            return Words::tr("It is the same for many devices, or its figures are not in pairs.");
        if (isHex && !text.contains(u'+'))
            return Words::tr("It has %Ln figure(s) instead of 12.", nullptr, static_cast<int>(figures));
        return {};
    }

    // Joined cells that were unjoined or saved as CSV keep their value in the first row only. Of two such rows with one private
    // address nobody can say that they are one device: addresses repeat from store to store.
    void watchStore(const MappedRow &row, Observation &device)
    {
        m_isLonely = false;
        if (!m_options.storeCode.isEmpty())
            return;
        if (device.find(TraitKind::StoreCodeText) || device.find(TraitKind::StoreName)) {
            m_storeColumn = spotOf(row, device.find(TraitKind::StoreCodeText) ? "store" : "storeName").column;
            return;
        }
        if (m_storeColumn == 0 || (device.traits.empty() && !device.ip && !device.mac))
            return;
        if (m_gaps++ == 0)
            m_firstGap = device.row;
        if (!device.ip || !device.ip->isPrivate() || device.mac || device.find(TraitKind::Serial))
            return;
        if (!m_lonely.contains(*device.ip)) {
            if (m_lonely.size() < mostLonely)
                m_lonely.insert(*device.ip);
            return;
        }
        m_isLonely = true;
        addTrait(device, TraitKind::SecondaryIp, device.ip->text());
        m_reporter.note(u"table.row.address-again"_s, spotOf(row, "ip"), device.ip->text(),
                        Words::tr("This address stands in another row, and both name no store: they are counted as two devices."),
                        Words::tr("Fill in the store in both rows."));
        device.ip.reset();
    }

    // Rows of one MAC address or serial number become one device, though name and IP address, or the store, say that they are several.
    void watchTwin(const MappedRow &row, const Observation &device)
    {
        const std::string *serial = device.find(TraitKind::Serial);
        const std::string *name = device.find(TraitKind::Name);
        const std::string *store = device.find(TraitKind::StoreCodeText);
        const bool isForMany = device.mac && (device.mac->isLocallyAdministered() || device.mac->isMulticast());
        if (!device.mac && serial && isNobodysSerial(device, *serial))
            return;
        if (isForMany || !(device.mac || serial) || !((device.ip && name) || store))
            return;
        const quint64 key = device.mac ? device.mac->number() : quint64(1) << 63 | qHash(QByteArrayView(*serial), 0);
        const auto hashOf = [](const std::string *text) { return text ? static_cast<quint32>(qHash(text::folded(QString::fromStdString(*text)), 1)) : 0; };
        const Twin twin{device.row, device.ip ? static_cast<quint32>(qHash(*device.ip, 1)) : 0, hashOf(name), hashOf(store), false};
        const auto first = m_twins.find(key);
        if (first == m_twins.end()) {
            if (m_twins.size() < mostLonely)
                m_twins.insert(key, twin);
            return;
        }
        const auto isOther = [](quint32 a, quint32 b) { return a != 0 && b != 0 && a != b; };
        const bool isElsewhere = isOther(first->store, twin.store);
        if (first->isTold || !(isElsewhere || (isOther(first->address, twin.address) && isOther(first->name, twin.name))))
            return;
        first->isTold = true;
        const QString what = device.mac ? (isElsewhere ? Words::tr("This MAC address stands in row %1 too, beside another store. Rows of one MAC address are taken for one device, unless many devices have it.")
                                                       : Words::tr("This MAC address stands in row %1 too, beside another name and another IP address. Rows of one MAC address are taken for one device, unless many devices have it."))
                                        : (isElsewhere ? Words::tr("This serial number stands in row %1 too, beside another store. Rows of one serial number are taken for one device, unless many devices have it.")
                                                       : Words::tr("This serial number stands in row %1 too, beside another name and another IP address. Rows of one serial number are taken for one device, unless many devices have it."));
        m_reporter.warn(u"table.row.key-again"_s, spotOf(row, device.mac ? "mac" : "serial"), device.mac ? device.mac->text() : QString::fromStdString(*serial), what.arg(first->row),
                        Words::tr("If they are several devices, give each row its own, or leave it empty."));
    }

    /// One that rows name by its address, and that none has as its own.
    struct NamedRecorder {
        Observation device;
        int cameras = 0;
    };

    // Cameras that have nothing but their name stand behind a recorder at an address: it is there as well, whether or not it has a row.
    void noteRecorder(const MappedRow &row, const Observation &device)
    {
        if (!m_mapping.has(u"recorder"))
            return;
        const QString store = device.text(TraitKind::StoreCodeText) + u'\x1f' + device.text(TraitKind::StoreName);
        if (device.ip && m_addresses.size() < mostLonely)
            m_addresses.insert({store, *device.ip});
        const auto address = device.recorderAddress();
        if (!address || device.ip || device.mac || device.find(TraitKind::Serial) || saidGone(device.text(TraitKind::DeliveryWord)) || !isRecorderByHeader())
            return;
        const QString name = device.recorderName();
        const auto [known, isNew] = m_recorders.try_emplace(std::tuple(store, *address, name), NamedRecorder{});
        ++known->second.cameras;
        if (!isNew)
            return;
        Observation &recorder = known->second.device;
        recorder.source = device.source;
        recorder.row = row.row().number;
        recorder.ip = address;
        addTrait(recorder, TraitKind::Name, name);
        addTrait(recorder, TraitKind::ClassWord, u"recorder"_s);
        for (const Trait &trait : device.traits)
            if (trait.kind == TraitKind::StoreCodeText || trait.kind == TraitKind::StoreName || trait.kind == TraitKind::Organisation)
                recorder.traits.push_back(trait);
    }

    // "NVR IP", and not "VMS" or "Recording server".
    bool isRecorderByHeader() const
    {
        static const QString parts[] = {u"nvr"_s, u"dvr"_s, u"recorder"_s, u"rekorder"_s, u"enregistreur"_s, u"grabador"_s, u"gravador"_s, u"registratore"_s, u"rejestrator"_s};
        return std::any_of(m_mapping.columns.begin(), m_mapping.columns.end(), [](const MappedColumn &column) {
            const QString folded = foldedHeader(column.header);
            return column.field == "recorder"_L1 && std::any_of(std::begin(parts), std::end(parts), [&folded](const QString &part) { return folded.contains(part); });
        });
    }

    void giveRecorders()
    {
        std::vector<NamedRecorder> given;
        for (auto &[key, recorder] : m_recorders)
            if (!m_addresses.contains({std::get<0>(key), std::get<1>(key)}))
                given.push_back(std::move(recorder));
        std::sort(given.begin(), given.end(), [](const NamedRecorder &a, const NamedRecorder &b) { return a.device.row < b.device.row; });
        if (!given.empty())
            m_reporter.note(u"table.recorder.own"_s, given.front().device.row, given.front().device.ip->text(),
                            Words::tr("%Ln recorder(s) that rows name by their addresses count as devices too, with as many channels as rows name them.", nullptr, static_cast<int>(given.size())), {});
        for (NamedRecorder &one : given) {
            addTrait(one.device, TraitKind::Channels, QString::number(one.cameras));
            m_sink.observation(std::move(one.device));
        }
        m_recorders.clear();
    }

    // No key, so that such rows are several devices: "0000", and the model in the wrong column.
    static bool isNobodysSerial(const Observation &device, const std::string &serial)
    {
        const QString text = QString::fromStdString(serial);
        const std::string *model = device.find(TraitKind::Model);
        return isPlaceholder(text) || (model && text::folded(QString::fromStdString(*model)) == text::folded(text));
    }

    struct Twin {
        qint64 row;
        quint32 address; // a hash, as the next two; 0: none
        quint32 name;
        quint32 store;
        bool isTold;
    };
    QHash<quint64, Twin> m_twins; // by MAC address, or by serial number with the highest bit
    qint64 m_gaps = 0;
    qint64 m_firstGap = 0;
    qint64 m_storeColumn = 0; // 0 until a row named its store
    QSet<IpAddress> m_lonely; // private addresses of rows without a store
    std::map<std::tuple<QString, IpAddress, QString>, NamedRecorder> m_recorders; // by store, address and name
    QSet<std::pair<QString, IpAddress>> m_addresses; // of devices that have one, by store
    std::optional<bool> m_namesCameras; // once a row has a name
    bool m_isLonely = false;
};
} // namespace

std::unique_ptr<RowMaker> makeDeviceRows(const ReadOptions &options, const ColumnMapping &mapping, Sink &sink, Reporter &reporter)
{
    return std::make_unique<DeviceRows>(options, mapping, sink, reporter);
}

} // namespace phaseout::ingest
