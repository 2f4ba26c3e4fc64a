// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/columnguess.h"

#include "core/base/text.h"
#include "core/ingest/addressrange.h"
#include "core/ingest/addresstext.h"
#include "core/ingest/credentials.h"
#include "core/ingest/facttext.h"
#include "core/ingest/headerwords.h"
#include "core/ingest/words.h"

#include <QHash>
#include <QSet>
#include <set>

using namespace Qt::Literals::StringLiterals;

namespace phaseout::ingest {
namespace {
constexpr size_t headerCandidates = 25;
constexpr int lastChoice = 1000; // added to a rank
constexpr int mostLooks = 6; // at rows that look like the header of a second table
constexpr int leastBare = 40; // recognise.h takes a file that reaches it

// How many values of a column, of those that say something, look like \a shape.
struct Fit {
    int values = 0;
    int fitting = 0;
    [[nodiscard]] bool isMost() const { return values > 0 && fitting * 10 >= values * 6; }
    [[nodiscard]] bool isNearlyAll() const { return values > 0 && fitting * 10 >= values * 9; }
};

bool looksLikeCode(const QString &text)
{
    if (text.size() > 16)
        return false;
    const auto isFigure = [](QChar c) { return c.isDigit(); };
    return std::any_of(text.cbegin(), text.cend(), isFigure) && text.count(u' ') <= 1;
}

bool fits(ValueShape shape, const QString &text)
{
    bool isNumber = false;
    switch (shape) {
    case ValueShape::Any:
        return true;
    case ValueShape::Address:
        return addressIn(text).has_value();
    case ValueShape::Mac:
        return MacAddress::parse(text).has_value();
    case ValueShape::Subnet:
        return Subnet::parse(text).has_value() || (text.count(u'.') == 3 && text.front().isDigit()) || !prefixesOfRange(text).isEmpty();
    case ValueShape::Model:
        return !isClassWord(text);
    case ValueShape::Code:
        return looksLikeCode(text);
    case ValueShape::Name:
        return !looksLikeCode(text);
    case ValueShape::Coordinate:
        return QString(text).replace(u',', u'.').toDouble(&isNumber) <= 180 && isNumber;
    }
    Q_UNREACHABLE();
}

// "10.1.1.0/24", "10.1.1.1-254", and "10.1.1.0" with a mask or length beside it.
bool isNetwork(const QString &text, const QString &mask)
{
    return readIpCell(mask.isEmpty() || text.contains(u'/') ? text : text + u'/' + mask).isRange;
}

class Guesser {
public:
    Guesser(TableKind kind, const TableHead &head, size_t headerIndex)
        : m_kind(kind)
        , m_head(head)
        , m_headerIndex(headerIndex)
    {
        m_guess.headerIndex = headerIndex;
        for (const QString &cell : head.rows[headerIndex].cells)
            m_folded += foldedHeader(cell);
        m_taken.resize(static_cast<size_t>(m_folded.size()));
    }

    MappingGuess run()
    {
        m_guess.header = columnNames(m_head.rows[m_headerIndex].cells);
        for (size_t i = 0; i < m_taken.size(); ++i)
            if (isCredentialName(m_head.rows[m_headerIndex].cells.at(static_cast<qsizetype>(i)))) {
                m_taken[i].isTaken = true;
                m_guess.credentials += m_guess.header.at(static_cast<qsizetype>(i));
            }
        for (const TableField &field : tableFields(m_kind))
            chooseByHeader(field);
        chooseNetworks();
        chooseBareDevice();
        // Two columns of addresses say of nothing that they are the ends of a range: streams, recorders, first and second port.
        for (const TableField &field : tableFields(m_kind))
            if (m_kind == TableKind::Devices && (field.shape == ValueShape::Mac || field.shape == ValueShape::Address))
                chooseByValues(field);
        collect();
        collectRivals();
        return std::move(m_guess);
    }

    // Headers that name a field, for finding the header row.
    int hits() const
    {
        int count = 0;
        for (const QString &folded : m_folded) {
            const auto names = [&folded](const TableField &field) { return headerRank(field, folded) >= 0; };
            const auto fields = tableFields(m_kind);
            count += !folded.isEmpty() && std::any_of(fields.begin(), fields.end(), names) ? 1 : 0;
        }
        return count;
    }

private:
    struct Taken {
        bool isTaken = false;
        const TableField *field = nullptr;
        Confidence confidence = Confidence::Likely;
    };

    // What a row has in that column; nothing where there is no such column or no value.
    QString cell(size_t row, qsizetype column) const
    {
        const QString text = column < 0 ? QString() : text::tidy(m_head.rows[row].cell(column));
        return text::meansNothing(text) ? QString() : text;
    }

    // What that column says, by row.
    struct Value {
        size_t row;
        QString text;
    };
    std::vector<Value> valuesOf(qsizetype column) const
    {
        std::vector<Value> values;
        for (size_t i = m_headerIndex + 1; i < m_head.rows.size(); ++i)
            if (QString text = cell(i, column); !text.isEmpty())
                values.push_back({i, std::move(text)});
        return values;
    }

    // The column that was taken for a field; -1 when there is none.
    qsizetype columnOf(const char *slug) const
    {
        const auto is = [slug](const Taken &one) { return one.field && qstrcmp(one.field->slug, slug) == 0; };
        const auto found = std::find_if(m_taken.begin(), m_taken.end(), is);
        return found == m_taken.end() ? -1 : found - m_taken.begin();
    }

    Fit fitOf(ValueShape shape, qsizetype column) const
    {
        Fit fit;
        for (const auto &[row, text] : valuesOf(column)) {
            ++fit.values;
            fit.fitting += fits(shape, text) ? 1 : 0;
        }
        return fit;
    }

    void chooseByHeader(const TableField &field)
    {
        qsizetype best = -1;
        int bestRank = -1;
        Confidence bestConfidence = Confidence::Likely;
        for (qsizetype column = 0; column < m_folded.size(); ++column) {
            int rank = m_taken[static_cast<size_t>(column)].isTaken || isPlaceInside(field, m_folded.at(column)) ? -1 : headerRank(field, m_folded.at(column));
            if (rank >= 0 && isCodeForName(field, column))
                rank += lastChoice;
            if (rank < 0 || (!field.takesSeveral && best >= 0 && rank >= bestRank))
                continue;
            if (holdsLeases(column) || (field.fact == static_cast<int>(TraitKind::Channels) && numbersChannels(column)))
                continue;
            const Fit fit = fitOf(field.shape, column);
            // The first synonyms name nothing else: an odd value or two below them does not matter.
            const bool isPlain = field.shape == ValueShape::Model
                                     ? headerRank(*tableField(m_kind, u"class"), m_folded.at(column)) < 0 // "Type" alone may head either
                                     : (rank < plainSynonyms && (field.shape == ValueShape::Code || field.shape == ValueShape::Address || field.shape == ValueShape::Mac))
                    || (fit.fitting > 0 && saysAddress(field.shape, column));
            // "Address" beside "Port" is a network's, in whatever words and numbers its devices are reached.
            const bool isReached = qstrcmp(field.slug, "ip") == 0 && hasPort() && (fit.fitting > 0 || hasRelaySerial(column));
            // Where codes stand among names, neither being most, they are codes: names among them are looked up as names.
            const bool isMixed = field.shape == ValueShape::Code && fit.fitting * 10 > fit.values * 4;
            if (field.shape != ValueShape::Any && fit.values > 0 && !fit.isMost() && !isPlain && !isMixed && !isReached)
                continue;
            const Confidence confidence = fit.values > 0 && (rank < 6 || field.shape != ValueShape::Any) ? Confidence::Certain : Confidence::Likely;
            if (field.takesSeveral) {
                take(column, field, confidence);
                continue;
            }
            best = column;
            bestRank = rank;
            bestConfidence = confidence;
        }
        if (best >= 0)
            take(best, field, bestConfidence);
    }

    // "IP Addr", "IP-Adresse", "MAC-Nr.": with an address here and there, the other values are words in its place.
    bool saysAddress(ValueShape shape, qsizetype column) const
    {
        if (shape != ValueShape::Address && shape != ValueShape::Mac)
            return false;
        const QStringList words = headerWords(m_head.rows[m_headerIndex].cells.at(column));
        return shape == ValueShape::Mac ? words.contains(u"mac"_s) : words.contains(u"ip"_s) || words.contains(u"ipv4"_s);
    }

    // "Type" of a DHCP server: how the address is given, and nothing of the device.
    bool holdsLeases(qsizetype column) const
    {
        static const QSet<QString> words{
            u"dhcp"_s,         u"bootp"_s,      u"both"_s,     u"reservation"_s,  u"reserved"_s,  u"lease"_s,
            u"static"_s,       u"dynamic"_s,    u"fixed"_s,    u"active"_s,       u"inactive"_s,  u"beide"_s,
            u"reservierung"_s, u"reserviert"_s, u"statisch"_s, u"dynamisch"_s,    u"aktiv"_s,     u"inaktiv"_s,
            u"lesdeux"_s,      u"reserve"_s,    u"bail"_s,     u"statique"_s,     u"dynamique"_s, u"actif"_s,
            u"inactif"_s,      u"ambos"_s,      u"reserva"_s,  u"reservado"_s,    u"reservada"_s, u"concesion"_s,
            u"estatico"_s,     u"estatica"_s,   u"dinamico"_s, u"dinamica"_s,     u"activo"_s,    u"inactivo"_s,
            u"activa"_s,       u"inactiva"_s,   u"entrambi"_s, u"prenotazione"_s, u"riservato"_s, u"statico"_s,
            u"statica"_s,      u"attivo"_s,     u"inattivo"_s, u"attiva"_s,       u"inattiva"_s};
        static const QSet<QString> headers{u"type"_s, u"typ"_s, u"tipo"_s, u"kind"_s};
        if (m_kind != TableKind::Devices || !headers.contains(m_folded.at(column)))
            return false;
        const std::vector<Value> values = valuesOf(column);
        const auto isOne = [](const Value &value) {
            return words.contains(text::folded(value.text.section(u'(', 0, 0)));
        }; // "Reservation (active)"
        return !values.empty() && std::all_of(values.begin(), values.end(), isOne);
    }

    // 1, 2, 3 … under "Channel number": which channel of its recorder each row is, and not how many there are.
    bool numbersChannels(qsizetype column) const
    {
        constexpr size_t fewest = 3;
        if (m_kind != TableKind::Devices)
            return false;
        std::set<qint64> numbers;
        for (const auto &[row, text] : valuesOf(column)) {
            bool isNumber = false;
            numbers.insert(qint64(text.toInt(&isNumber)));
            if (!isNumber)
                return false;
        }
        return numbers.size() >= fewest && *numbers.begin() <= 1 && *numbers.rbegin() - *numbers.begin() + 1 == static_cast<qint64>(numbers.size());
    }

    bool hasPort() const
    {
        static const QSet<QString> words{u"port"_s, u"portno"_s, u"portnumber"_s, u"serviceport"_s, u"serverport"_s, u"sdkport"_s, u"tcpport"_s};
        return std::any_of(m_folded.begin(), m_folded.end(), [](const QString &folded) { return words.contains(folded); });
    }

    bool hasRelaySerial(qsizetype column) const
    {
        const std::vector<Value> values = valuesOf(column);
        return std::any_of(values.begin(), values.end(), [](const Value &value) { return isRelaySerial(value.text); });
    }

    // Networks under a header for the addresses of devices: "IP Address" over "10.1.1.0/24".
    void chooseNetworks()
    {
        const TableField *field = tableField(m_kind, u"subnet");
        if (m_kind != TableKind::Subnets || isChosen(field) || isChosen(tableField(m_kind, u"start")))
            return;
        const qsizetype masks = columnOf("mask");
        for (qsizetype column = 0; column < m_folded.size(); ++column) {
            if (m_taken[static_cast<size_t>(column)].isTaken || headerRank(*tableField(TableKind::Devices, u"ip"), m_folded.at(column)) < 0)
                continue;
            Fit fit;
            for (const auto &[row, text] : valuesOf(column)) {
                ++fit.values;
                fit.fitting += isNetwork(text, cell(row, masks)) ? 1 : 0;
            }
            if (fit.isNearlyAll())
                return take(column, *field, Confidence::Certain);
        }
    }

    // "Device" alone is the name where nothing else is, unless it holds addresses; where it holds kinds of devices, it is the kind.
    void chooseBareDevice()
    {
        const TableField *name = tableField(m_kind, u"name");
        const auto bare = std::find_if(m_folded.begin(), m_folded.end(), isBareDevice);
        const qsizetype column = bare == m_folded.end() ? -1 : bare - m_folded.begin();
        if (m_kind != TableKind::Devices || column < 0 || m_taken[static_cast<size_t>(column)].isTaken)
            return;
        if (fitOf(ValueShape::Address, column).isMost() || fitOf(ValueShape::Mac, column).isMost())
            return;
        const TableField *field = holdsKinds(column) ? tableField(m_kind, u"class") : name;
        if (!isChosen(field))
            take(column, *field, fitOf(ValueShape::Any, column).values > 0 ? Confidence::Certain : Confidence::Likely);
    }

    // "Camera", "NVR", "Camera". Words for places too, "Till", "Monitor", are names unless they come again.
    bool holdsKinds(qsizetype column) const
    {
        int values = 0;
        int kinds = 0;
        QSet<QString> seen;
        for (size_t i = m_headerIndex + 1; i < m_head.rows.size(); ++i) {
            const QString text = text::tidy(m_head.rows[i].cell(column));
            if (text::meansNothing(text))
                continue;
            ++values;
            const bool isAgain = seen.contains(text::folded(text));
            seen.insert(text::folded(text));
            kinds += isClassWord(text) && (isAgain || !isPlaceWord(text)) ? 1 : 0;
        }
        return values > 0 && kinds * 10 >= values * 6;
    }

    bool isChosen(const TableField *field) const
    {
        return std::any_of(m_taken.begin(), m_taken.end(), [field](const Taken &one) { return one.field == field; });
    }

    // Beside a column for the store, by its code or its name, a location or building is a place inside it ("Till 4").
    bool isPlaceInside(const TableField &field, const QString &folded) const
    {
        const bool isStore = field.fact == static_cast<int>(TraitKind::StoreCodeText) || field.fact == static_cast<int>(TraitKind::StoreName);
        if (m_kind != TableKind::Devices || !isStore || !isRoom(folded))
            return false;
        const TableField &code = *tableField(m_kind, u"store");
        const TableField &name = *tableField(m_kind, u"storeName");
        return std::any_of(m_folded.begin(), m_folded.end(), [&](const QString &other) { return !isRoom(other) && other != folded + u"name"_s && (headerRank(code, other) >= 0 || headerRank(name, other) >= 0); });
    }

    // "Store" may head names or codes: one that heads codes is the name only where nothing else is.
    bool isCodeForName(const TableField &field, qsizetype column) const
    {
        const bool isName = (m_kind == TableKind::Stores && field.fact == static_cast<int>(StoreField::Name)) || (m_kind == TableKind::Sightings && field.fact == static_cast<int>(TraitKind::StoreName));
        return isName && headerRank(*tableField(TableKind::Stores, u"code"), m_folded.at(column)) >= 0 && fitOf(ValueShape::Code, column).isMost();
    }

    // Addresses under a header that says nothing of them. One that is about something else, or is the name of another field, is
    // not asked: a recorder's address in every row would make one device of all its cameras.
    void chooseByValues(const TableField &field)
    {
        if (isChosen(&field))
            return;
        for (qsizetype column = 0; column < m_folded.size(); ++column) {
            if (m_taken[static_cast<size_t>(column)].isTaken || isOfAnother(field, column))
                continue;
            const Fit fit = fitOf(field.shape, column);
            if (fit.values >= 2 && fit.isNearlyAll())
                return take(column, field, Confidence::Doubtful);
        }
    }

    bool isOfAnother(const TableField &field, qsizetype column) const
    {
        if (m_kind == TableKind::Devices && namesAnother(m_head.rows[m_headerIndex].cells.at(column)))
            return true;
        for (const TableKind kind : tableKinds)
            for (const TableField &other : tableFields(kind))
                if (QLatin1StringView(other.slug) != QLatin1StringView(field.slug) && headerRank(other, m_folded.at(column)) >= 0)
                    return true;
        return false;
    }

    void take(qsizetype column, const TableField &field, Confidence confidence)
    {
        m_taken[static_cast<size_t>(column)] = {true, &field, confidence};
    }

    void collect()
    {
        m_guess.mapping.kind = m_kind;
        m_guess.mapping.sheet = m_head.sheet;
        m_guess.mapping.headerRow = m_head.rows[m_headerIndex].number;
        m_guess.mapping.fingerprint = headerFingerprint(m_head.rows[m_headerIndex].cells);
        for (size_t i = 0; i < m_taken.size(); ++i) {
            if (!m_taken[i].field)
                continue;
            m_guess.mapping.columns.push_back(
                {QString::fromLatin1(m_taken[i].field->slug), m_guess.header.at(static_cast<qsizetype>(i)), DateOrder::Undecided});
            m_guess.confidence.push_back(m_taken[i].confidence);
        }
        m_guess.score = score();
    }

    // What says which device or which store it is: two columns for it that differ are not both right. Names, notes and kinds have
    // several columns in most lists, and nobody means them to be the same.
    static bool isIdentity(const TableField &field)
    {
        static const QSet<QString> slugs{u"ip"_s, u"mac"_s, u"serial"_s, u"store"_s, u"code"_s, u"postcode"_s, u"subnet"_s};
        return slugs.contains(QString::fromLatin1(field.slug));
    }

    void collectRivals()
    {
        for (size_t i = 0; i < m_taken.size(); ++i) {
            if (m_taken[i].isTaken)
                continue;
            const auto column = static_cast<qsizetype>(i);
            const QString &folded = m_folded.at(column);
            const auto isRival = [&](const Taken &other) {
                if (!other.field || other.field->takesSeveral || !isIdentity(*other.field) || headerRank(*other.field, folded) < 0 || isPlaceInside(*other.field, folded))
                    return false;
                const Fit fit = fitOf(other.field->shape, column);
                return fit.values == 0 || fit.isMost();
            };
            if (const auto taken = std::find_if(m_taken.begin(), m_taken.end(), isRival); taken != m_taken.end())
                m_guess.rivals.push_back({QString::fromLatin1(taken->field->slug), m_guess.header.at(column), DateOrder::Undecided});
        }
    }

    int score() const
    {
        const ColumnMapping &mapping = m_guess.mapping;
        const auto has = [&mapping](const char *field) { return mapping.has(QString::fromLatin1(field)); };
        const int extra = std::min(3 * static_cast<int>(mapping.columns.size()), 30);
        switch (m_kind) {
        case TableKind::Stores:
            if ((hasIdentity() || namesDevices()) && comeAgain(columnOf("code")))
                return 0; // a register has a row for each, whatever stands beside it
            if ((has("code") || has("name")) && (has("postcode") || has("address") || has("latitude")))
                return (has("code") ? 40 : 32) + extra;
            return isBareRegister() ? leastBare + 1 : 0;
        case TableKind::Devices:
            if (has("ip") || has("mac") || has("serial"))
                return 50 + extra;
            if (!mapping.missing(true).isEmpty())
                return 0;
            return namesDevices() || (mapping.missing().isEmpty() && (has("model") || has("vendor"))) ? 35 + extra : 0;
        case TableKind::Subnets:
            return mapping.missing().isEmpty() && !isOfDevices() ? 62 + extra : 0;
        case TableKind::Sightings:
            if (!mapping.missing().isEmpty() || !has("vendor") || hasIdentity())
                return 0;
            // Without a source it may as well be an inventory, whose own reader then is the surer one.
            return has("source") ? 60 + extra : has("seen") && !hasDeviceColumn() ? leastBare - 8 + extra : 0;
        }
        Q_UNREACHABLE();
    }

    // A column whose header says that it names cameras or devices, and whose values are names. Under "Camera" alone a register may say
    // what there is at each store: there it names cameras where stores come again, or where the recorder stands beside it.
    bool namesDevices() const
    {
        const TableField &name = *tableField(TableKind::Devices, u"name");
        const TableField &recorder = *tableField(TableKind::Devices, u"recorder");
        for (qsizetype column = 0; column < m_folded.size(); ++column) {
            const QString &header = m_head.rows[m_headerIndex].cells.at(column);
            const QStringList words = headerWords(header);
            const bool isOfDevices = saysCamera(header) || std::any_of(words.begin(), words.end(), isBareDevice) || m_folded.at(column) == "devicename"_L1;
            if (!isOfDevices || headerRank(name, m_folded.at(column)) < 0 || !holdsNames(column))
                continue;
            const auto isOfRecorder = [&recorder](const QString &folded) { return headerRank(recorder, folded) >= 0; };
            const qsizetype store = columnOf(m_kind == TableKind::Stores ? "code" : "store");
            if (words.size() > 1 || store < 0 || comeAgain(store) || std::any_of(m_folded.begin(), m_folded.end(), isOfRecorder))
                return true;
        }
        return false;
    }

    // Words, and neither counts nor yes or no.
    bool holdsNames(qsizetype column) const
    {
        static const QSet<QString> answers{u"yes"_s, u"no"_s, u"y"_s, u"n"_s, u"x"_s, u"true"_s, u"false"_s, u"ja"_s, u"nein"_s, u"oui"_s, u"non"_s, u"si"_s, u"ok"_s};
        Fit fit;
        for (const auto &[row, text] : valuesOf(column)) {
            ++fit.values;
            fit.fitting += std::any_of(text.cbegin(), text.cend(), [](QChar c) { return c.isLetter(); }) && !answers.contains(text::folded(text)) ? 1 : 0;
        }
        return fit.isMost();
    }

    // Codes and names of stores without any place: only where the headers say so themselves and nothing is about devices.
    bool isBareRegister() const
    {
        const QString code = headerOf("code");
        const QString name = headerOf("name");
        if (!isOfStores(code) || hasDeviceColumn())
            return false;
        const auto isThere = [this](const char *field) { return m_guess.mapping.has(QString::fromLatin1(field)); };
        return isOfStores(name) || (!name.isEmpty() && (isThere("town") || isThere("region") || isThere("opened") || isThere("closed") || isThere("fascia")));
    }

    QString headerOf(const char *field) const
    {
        for (const MappedColumn &column : m_guess.mapping.columns)
            if (column.field == QLatin1StringView(field))
                return foldedHeader(column.header);
        return {};
    }

    // "Store …", "Branch …", or a header for codes and names of stores in another language.
    static bool isOfStores(const QString &folded)
    {
        for (const char *word : {"store", "branch", "site", "shop", "outlet", "location"})
            if (folded.contains(QLatin1StringView(word)))
                return true;
        return isHeaderAbroad(*tableField(TableKind::Devices, u"store"), folded) || isHeaderAbroad(*tableField(TableKind::Devices, u"storeName"), folded);
    }

    // A list of devices may say of each which subnet or range it is in. It has MAC addresses or serial numbers; names or addresses of devices
    // beside their models or makers; or addresses in the subnets of their rows.
    bool isOfDevices() const
    {
        bool hasDevice = false;
        bool hasDescription = false;
        for (qsizetype column = 0; column < m_folded.size(); ++column) {
            if (m_taken[static_cast<size_t>(column)].field)
                continue;
            const auto is = [&](const char *slug) { return isUnder(slug, column); };
            const bool isAddress = is("ip");
            if (is("mac") || is("serial") || (isAddress && areInSubnets(column)))
                return true;
            hasDevice = hasDevice || isAddress || (is("name") && !namesSubnet(m_folded.at(column)));
            hasDescription = hasDescription || is("model") || is("vendor") || is("firmware");
        }
        return hasDevice && hasDescription;
    }

    static bool namesSubnet(const QString &folded)
    {
        const auto fields = tableFields(TableKind::Subnets);
        return std::any_of(fields.begin(), fields.end(), [&folded](const TableField &field) { return headerRank(field, folded) >= 0; });
    }

    // True when most subnets or ranges have several addresses of the column, or one inside. The first or last address of a subnet is its
    // gateway where there is no other.
    bool areInSubnets(qsizetype column) const
    {
        QHash<QString, QSet<IpAddress>> all; // by subnet
        QHash<QString, int> inside;
        const qsizetype subnets = columnOf("subnet");
        const qsizetype starts = columnOf("start");
        for (const auto &[row, text] : valuesOf(column)) {
            const auto address = addressIn(text);
            if (!address)
                continue;
            const QString subnet = cell(row, subnets);
            const QString network = subnet.isEmpty() ? cell(row, starts) : subnet;
            all[network].insert(*address);
            inside[network] += isInside(*address, row) ? 1 : 0;
        }
        Fit fit;
        for (auto one = all.cbegin(); one != all.cend(); ++one) {
            ++fit.values;
            fit.fitting += one->size() > 1 || inside.value(one.key()) > 0 ? 1 : 0;
        }
        return fit.isMost();
    }

    bool isInside(const IpAddress &address, size_t row) const
    {
        QStringList networks = networksOf(cell(row, columnOf("subnet")), cell(row, columnOf("mask")));
        const auto start = addressIn(cell(row, columnOf("start")));
        const auto end = addressIn(cell(row, columnOf("end")));
        if (networks.isEmpty() && start && end)
            networks = prefixesOfRange(*start, *end);
        return std::any_of(networks.begin(), networks.end(), [&address](const QString &network) {
            const auto subnet = Subnet::parse(network);
            return subnet && subnet->contains(address) && !isGateway(address, *subnet);
        });
    }

    static bool isGateway(const IpAddress &address, const Subnet &subnet)
    {
        if (!address.isV4() || !subnet.base().isV4() || subnet.length() > 30)
            return false;
        const std::uint64_t host = address.v4() - subnet.base().v4();
        const std::uint64_t size = std::uint64_t(1) << (32 - subnet.length());
        return host <= 1 || host + 2 >= size;
    }

    // True when the header names the devices' field \a slug, and the values are such. A column without any says it only in a table without rows.
    bool isUnder(const char *slug, qsizetype column) const
    {
        const TableField &field = *tableField(TableKind::Devices, QString::fromLatin1(slug));
        if (headerRank(field, m_folded.at(column)) < 0)
            return false;
        const Fit fit = fitOf(field.shape, column);
        return fit.values == 0 ? m_headerIndex + 1 == m_head.rows.size() : fit.isMost();
    }

    // True when a column has most of its values several times.
    bool comeAgain(qsizetype column) const
    {
        Fit fit;
        QSet<QString> seen;
        for (const auto &[row, text] : valuesOf(column)) {
            ++fit.values;
            fit.fitting += seen.contains(text) ? 1 : 0;
            seen.insert(text);
        }
        return fit.fitting * 2 >= fit.values && fit.fitting > 0;
    }

    // A column that tells devices apart. A sighting is of a store, and has none.
    bool hasIdentity() const
    {
        for (qsizetype column = 0; column < m_folded.size(); ++column)
            if (!m_taken[static_cast<size_t>(column)].field && (isUnder("ip", column) || isUnder("mac", column) || isUnder("serial", column)))
                return true;
        return false;
    }

    bool hasDeviceColumn() const
    {
        for (qsizetype column = 0; column < m_folded.size(); ++column) {
            if (m_taken[static_cast<size_t>(column)].field)
                continue;
            for (const char *slug : {"ip", "mac", "serial", "model", "firmware", "vendor", "channels", "recorder"})
                if (headerRank(*tableField(TableKind::Devices, QString::fromLatin1(slug)), m_folded.at(column)) >= 0)
                    return true;
            if (m_folded.at(column) == "camera"_L1 || headerRank(*tableField(TableKind::Subnets, u"subnet"), m_folded.at(column)) >= 0)
                return true;
        }
        return false;
    }

    TableKind m_kind;
    const TableHead &m_head;
    size_t m_headerIndex;
    QStringList m_folded;
    std::vector<Taken> m_taken;
    MappingGuess m_guess;
};

// By the rows before \a end alone.
MappingGuess guessUnder(TableKind kind, const TableHead &head, size_t header, size_t end)
{
    if (end == head.rows.size())
        return Guesser(kind, head, header).run();
    TableHead part{head.sheet, head.isHidden, head.isBeyond, {}};
    part.rows.assign(head.rows.begin(), head.rows.begin() + static_cast<std::ptrdiff_t>(end));
    return Guesser(kind, part, header).run();
}

bool saysSomething(const MappingGuess &guess, const formats::TableRow &row)
{
    size_t filled = 0;
    for (const MappedColumn &column : guess.mapping.columns)
        filled += text::meansNothing(text::tidy(row.cell(guess.header.indexOf(column.header)))) ? 0 : 1;
    return filled >= std::min<size_t>(2, guess.mapping.columns.size()) && !looksLikeHeader(row.cells);
}

std::optional<MappingGuess> readableUnder(TableKind kind, const TableHead &head, size_t header, size_t end)
{
    MappingGuess guess = guessUnder(kind, head, header, end);
    if (guess.score < leastBare || !guess.mapping.missing(true).isEmpty())
        return std::nullopt;
    for (size_t i = header + 1; i < end; ++i)
        if (saysSomething(guess, head.rows[i]))
            return guess;
    return std::nullopt;
}

bool isSameHeader(const QStringList &a, const QStringList &b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](const QString &x, const QString &y) { return foldedHeader(x) == foldedHeader(y); });
}

// Where, behind the header and rows below it, another header has rows of its own.
size_t endOfTable(const TableHead &head, size_t header)
{
    bool hasRows = false;
    int looks = 0;
    for (size_t i = header + 1; i < head.rows.size() && looks < mostLooks; ++i) {
        const QStringList &cells = head.rows[i].cells;
        if (!looksLikeHeader(cells)) {
            hasRows = true;
            continue;
        }
        const auto begins = [&](TableKind kind) { return readableUnder(kind, head, i, head.rows.size()).has_value(); };
        if (!hasRows || isSameHeader(cells, head.rows[header].cells))
            continue;
        ++looks;
        if (std::any_of(std::begin(tableKinds), std::end(tableKinds), begins))
            return i;
    }
    return head.rows.size();
}
} // namespace

QString confidenceSlug(Confidence confidence)
{
    return confidence == Confidence::Certain ? u"certain"_s : confidence == Confidence::Likely ? u"likely"_s : u"doubtful"_s;
}

QString confidenceWord(Confidence confidence)
{
    switch (confidence) {
    case Confidence::Certain:
        return Words::tr("certain");
    case Confidence::Likely:
        return Words::tr("likely");
    case Confidence::Doubtful:
        return Words::tr("doubtful");
    }
    Q_UNREACHABLE();
}

bool looksLikeHeader(const QStringList &cells)
{
    constexpr qsizetype longestName = 60;
    constexpr int leastNamed = 3;
    int filled = 0;
    int named = 0;
    for (const QString &cell : cells) {
        const QStringView text = QStringView(cell).trimmed();
        if (text.isEmpty())
            continue;
        const bool isNumber = std::any_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); })
            && std::none_of(text.begin(), text.end(), [](QChar c) { return c.isLetter(); });
        if (isNumber || text.size() > longestName)
            return false;
        ++filled;
        named += namesAnyField(foldedHeader(text)) ? 1 : 0;
    }
    return named >= leastNamed && named * 2 >= filled;
}

std::optional<MappingGuess> tableUnder(TableKind kind, const TableHead &head)
{
    auto guess = head.rows.empty() ? std::nullopt : readableUnder(kind, head, 0, endOfTable(head, 0));
    // Addresses below a row that does not say so are rather those of the table above.
    const bool isByValues = guess && std::find(guess->confidence.begin(), guess->confidence.end(), Confidence::Doubtful) != guess->confidence.end();
    return isByValues ? std::nullopt : std::move(guess);
}

std::optional<MappingGuess> tableUnder(const TableHead &head)
{
    std::optional<MappingGuess> best;
    for (const TableKind kind : {TableKind::Devices, TableKind::Stores, TableKind::Subnets, TableKind::Sightings})
        if (auto guess = tableUnder(kind, head); guess && (!best || guess->score > best->score))
            best = std::move(guess);
    return best;
}

MappingGuess guessMapping(TableKind kind, const TableHead &head)
{
    size_t best = 0;
    int bestHits = 0;
    bool hasRows = false;
    int looks = 0;
    for (size_t i = 0; i < std::min(head.rows.size(), headerCandidates); ++i) {
        const bool isHeader = looksLikeHeader(head.rows[i].cells);
        if (isHeader && hasRows && looks++ < mostLooks && readableUnder(kind, head, best, i))
            break; // what stands here begins a second table
        const int hits = Guesser(kind, head, i).hits();
        hasRows = bestHits > 0 && hits <= bestHits && (hasRows || !isHeader);
        if (hits > bestHits) {
            best = i;
            bestHits = hits;
        }
    }
    if (bestHits == 0) {
        MappingGuess none;
        none.mapping.kind = kind;
        none.mapping.sheet = head.sheet;
        return none;
    }
    return guessUnder(kind, head, best, endOfTable(head, best));
}

MappingGuess guessMapping(TableKind kind, const std::vector<TableHead> &heads)
{
    MappingGuess best;
    best.mapping.kind = kind;
    for (const TableHead &head : heads) {
        MappingGuess guess = guessMapping(kind, head);
        if (guess.score > best.score || (best.mapping.columns.empty() && !guess.mapping.columns.empty()))
            best = std::move(guess);
    }
    return best;
}

bool isDeviceTable(const std::vector<TableHead> &heads)
{
    const MappingGuess guess = guessMapping(TableKind::Devices, heads);
    const auto isMore = [](const MappedColumn &column) { return column.field != "ip"_L1 && column.field != "mac"_L1 && column.field != "class"_L1; };
    return guess.score >= leastBare && std::any_of(guess.mapping.columns.begin(), guess.mapping.columns.end(), isMore);
}

MappingGuess guessMapping(const std::vector<TableHead> &heads)
{
    MappingGuess best = guessMapping(TableKind::Devices, heads);
    for (const TableKind kind : tableKinds)
        if (MappingGuess guess = guessMapping(kind, heads); guess.score > best.score)
            best = std::move(guess);
    return best;
}

} // namespace phaseout::ingest
