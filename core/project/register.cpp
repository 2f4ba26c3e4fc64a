// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/register.h"

#include "core/base/text.h"

#include <QCoreApplication>
#include <map>
#include <set>

using namespace Qt::Literals::StringLiterals;

namespace phaseout {
namespace {
QString words(const char *text) { return QCoreApplication::translate("phaseout::Register", text); }

QHash<int, QString> fileNames(const std::vector<Batch> &batches)
{
    QHash<int, QString> names;
    for (const Batch &batch : batches)
        names.insert(batch.number, batch.fileName);
    return names;
}

std::optional<double> degreesOf(const QString &text, double most)
{
    bool isNumber = false;
    const double value = text.toDouble(&isNumber);
    if (!isNumber || value < -most || value > most)
        return std::nullopt;
    return value;
}

QDate dateOf(const QString &text) { return QDate::fromString(text, Qt::ISODate); }

// The id of a store that a register names: the same for everybody who imports that register into this project.
StoreId storeId(const QUuid &project, const QString &organisation, const QString &code)
{
    return StoreId(QUuid::createUuidV5(project, QString(u"store\x1f"_s + organisation + u'\x1f' + code)));
}

class StoreMaker {
public:
    StoreMaker(const QUuid &project, const Gazetteer &gazetteer) : m_project(project), m_gazetteer(gazetteer) {}

    Store make(const StoreRow &row, StoreCode code, const QString &organisation)
    {
        Store store{.id = storeId(m_project, organisation, code.text()),
                    .organisation = organisationId(organisation),
                    .code = std::move(code)};
        store.name = row.text(StoreField::Name);
        store.address = row.text(StoreField::Address);
        store.town = row.text(StoreField::Town);
        store.format = row.text(StoreField::Format);
        store.note = row.text(StoreField::Note);
        store.closedOn = dateOf(row.text(StoreField::ClosedOn));
        store.sensitivity = std::clamp(row.text(StoreField::Sensitivity).toInt(), 0, 3);
        place(store, row);
        return store;
    }
    [[nodiscard]] std::vector<Organisation> organisations() const
    {
        std::vector<Organisation> result;
        for (auto it = m_organisations.begin(); it != m_organisations.end(); ++it)
            result.push_back({it.value(), it.key()});
        return result;
    }
    [[nodiscard]] QString nameOf(const OrganisationId &id) const { return m_organisations.key(id); }
    OrganisationId organisationId(const QString &name)
    {
        const OrganisationId id(QUuid::createUuidV5(m_project, QString(u"organisation\x1f"_s + name)));
        m_organisations.insert(name, id);
        return id;
    }

private:
    // Where it is: its own words first, else what its postcode says.
    void place(Store &store, const StoreRow &row) const
    {
        const QString given = row.text(StoreField::Postcode);
        if (const auto postcode = Postcode::parse(given))
            store.postcode = *postcode;
        else
            store.postcodeText = given;
        store.region = row.text(StoreField::Region);
        store.nation = nationFromSlug(QString(row.text(StoreField::Nation)).toLower().replace(u' ', u'-'));
        store.latitude = degreesOf(row.text(StoreField::Latitude), 90);
        store.longitude = degreesOf(row.text(StoreField::Longitude), 180);
        if (!store.postcode)
            return;
        if (store.region.isEmpty())
            store.region = m_gazetteer.region(*store.postcode);
        if (store.nation == Nation::Unknown)
            store.nation = m_gazetteer.nation(*store.postcode);
        if (!store.latitude || !store.longitude) {
            if (const auto location = m_gazetteer.location(*store.postcode)) {
                store.latitude = location->latitude;
                store.longitude = location->longitude;
            }
        }
    }

    QUuid m_project;
    const Gazetteer &m_gazetteer;
    QMap<QString, OrganisationId> m_organisations;
};
} // namespace

Outcome<RegisterStores> storesOf(const std::vector<StoredStoreRow> &rows, const std::vector<Batch> &batches,
                                 const std::vector<Store> &userMade, const QUuid &project, const QString &fallbackOrganisation,
                                 const Gazetteer &gazetteer, int newFrom)
{
    Outcome<RegisterStores> outcome;
    const QHash<int, QString> files = fileNames(batches);
    StoreMaker maker(project, gazetteer);
    struct Made {
        int batch;
        Store store;
    };
    std::map<std::pair<QString, QString>, Made> made; // by organisation and code
    if (!userMade.empty())
        static_cast<void>(maker.organisationId(fallbackOrganisation)); // hand-made stores belong to it
    for (const StoredStoreRow &stored : rows) {
        const StoreRow &row = stored.row;
        const auto finding = [&](Severity severity, const QString &id, const QString &subject, const char *message) {
            if (stored.batch >= newFrom)
                outcome.findings.push_back({severity, id, subject, Place{files.value(stored.batch), row.row, 0}, words(message), {}, {}});
        };
        auto code = StoreCode::parse(row.text(StoreField::Code));
        if (!code) {
            finding(Severity::Refused, u"register.row.no-code"_s, row.text(StoreField::Name),
                    QT_TRANSLATE_NOOP("phaseout::Register", "This row has no store code of 1 to 32 characters."));
            continue;
        }
        QString organisation = row.text(StoreField::Organisation);
        if (organisation.isEmpty())
            organisation = fallbackOrganisation;
        const std::pair key{organisation, code->text()};
        Store store = maker.make(row, *code, organisation);
        if (store.postcode && gazetteer.sectorState(*store.postcode) == SectorState::Missing)
            finding(Severity::Note, u"register.postcode.unknown"_s, store.postcode->text(),
                    QT_TRANSLATE_NOOP("phaseout::Register", "No such postcode sector is known. Check it."));
        const auto [it, isNew] = made.try_emplace(key, Made{stored.batch, store});
        if (!isNew && it->second.batch == stored.batch) {
            if (!(it->second.store == store))
                finding(Severity::Refused, u"register.code.repeated"_s, code->text(),
                        QT_TRANSLATE_NOOP("phaseout::Register", "This store code stands twice in the file with different rows; the first is kept."));
            continue;
        }
        it->second = Made{stored.batch, std::move(store)};
    }
    for (const Store &own : userMade) {
        // A register that now has the store speaks for it; the id stays, and with it every decision.
        const auto it = std::find_if(made.begin(), made.end(), [&own](const auto &entry) {
            return entry.second.store.code == own.code && entry.second.store.organisation == own.organisation;
        });
        if (it != made.end())
            it->second.store.id = own.id;
        else
            made.insert({{maker.nameOf(own.organisation), own.code.text()}, Made{0, own}});
    }
    outcome.value.organisations = maker.organisations();
    for (auto &[key, value] : made)
        outcome.value.stores.push_back(std::move(value.store));
    return outcome;
}

Outcome<std::vector<PlacedSubnet>> subnetsOf(const std::vector<StoredSubnetRow> &rows, const std::vector<Batch> &batches,
                                             const Estate &estate, int newFrom)
{
    Outcome<std::vector<PlacedSubnet>> outcome;
    const QHash<int, QString> files = fileNames(batches);
    std::set<std::pair<QString, QUuid>> seen;
    for (const StoredSubnetRow &stored : rows) {
        const SubnetRow &row = stored.row;
        const auto refuse = [&](const QString &id, const QString &subject, const char *message) {
            if (stored.batch >= newFrom)
                outcome.findings.push_back({Severity::Refused, id, subject, Place{files.value(stored.batch), row.row, 0}, words(message), {}, {}});
        };
        const auto subnet = Subnet::parse(row.subnet);
        if (!subnet) {
            refuse(u"subnet.row.invalid"_s, row.subnet,
                   QT_TRANSLATE_NOOP("phaseout::Register", "This is not a range of addresses such as 10.31.4.0/24."));
            continue;
        }
        const Store *store = estate.storeByCode(row.storeCode, row.organisation);
        if (!store) {
            refuse(u"subnet.row.no-store"_s, row.storeCode, QT_TRANSLATE_NOOP("phaseout::Register", "No register has this store code."));
            continue;
        }
        if (seen.insert({subnet->text(), store->id.uuid()}).second)
            outcome.value.push_back({*subnet, store->id,
                                     words(QT_TRANSLATE_NOOP("phaseout::Register", "%1 row %2")).arg(files.value(stored.batch)).arg(row.row)});
    }
    return outcome;
}

} // namespace phaseout
