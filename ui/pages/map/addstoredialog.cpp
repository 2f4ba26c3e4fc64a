// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/map/addstoredialog.h"

#include "core/base/text.h"
#include "ui/pages/map/mapstate.h"
#include "ui/pages/map/sighting.h"
#include "ui/theme/phaseoutstyle.h"
#include "ui/widgets/dialogfoot.h"
#include "ui/widgets/plainlabel.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace phaseout::ui {

AddStoreDialog::AddStoreDialog(std::shared_ptr<const Estate> estate, std::shared_ptr<const Gazetteer> gazetteer, const StoreId &id, int devices, QWidget *parent)
    : QDialog(parent)
    , m_estate(std::move(estate))
    , m_gazetteer(std::move(gazetteer))
    , m_id(id)
    , m_organisation(new QComboBox(this))
    , m_problem(new PlainLabel({}, TextStyle::Small, LabelTone::Text, this))
{
    setObjectName(u"addStoreDialog"_s);
    setWindowTitle(tr("Add a store"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *form = new QFormLayout(this);
    form->setContentsMargins(24, 24, 24, 16);
    form->setSpacing(8);
    form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    for (const Organisation &organisation : m_estate->organisations)
        m_organisation->addItem(text::shown(organisation.name, 80), organisation.id.uuid());
    m_organisation->setAccessibleName(tr("Organisation"));
    m_organisation->setVisible(m_organisation->count() > 1);
    if (m_organisation->count() > 1)
        form->addRow(tr("&Organisation"), m_organisation);
    const auto field = [&](const QString &label, const char *name, int most) {
        auto *edit = new QLineEdit(this);
        edit->setObjectName(QString::fromLatin1(name));
        edit->setMaxLength(most);
        form->addRow(label, edit);
        return edit;
    };
    m_code = field(tr("Store &code"), "storeCode", 32);
    m_problem->hide();
    form->addRow(m_problem);
    m_name = field(tr("&Name"), "storeName", 200);
    m_address = field(tr("&Address"), "storeAddress", 400);
    m_town = field(tr("&Town"), "storeTown", 100);
    m_postcode = field(tr("&Postcode"), "storePostcode", 20);
    m_address->setMinimumWidth(fontMetrics().averageCharWidth() * 50);
    auto *add = new QPushButton(devices > 0 ? tr("Add and map %Ln device(s)", nullptr, devices) : tr("Add"), this);
    add->setObjectName(u"addStore"_s);
    add->setDefault(true);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    connect(add, &QPushButton::clicked, this, &AddStoreDialog::save);
    form->addRow(dialogFoot(*this, *cancel, *add));
    m_code->setFocus();
}

void AddStoreDialog::suggest(const Sighting &place)
{
    m_name->setText(text::shown(place.name, 200));
    m_address->setText(text::shown(place.address, 400));
    m_town->setText(text::shown(place.town, 100));
    m_postcode->setText(text::shown(place.postcode, 20));
    for (int i = 0; i < m_organisation->count(); ++i) // "Tesco" of "Tesco Express"
        if (place.words.contains(m_organisation->itemText(i).section(u' ', 0, 0), Qt::CaseInsensitive))
            m_organisation->setCurrentIndex(i);
}

void AddStoreDialog::save()
{
    const OrganisationId organisation(m_organisation->currentData().toUuid());
    const QString problem = storeProblem(*m_estate, m_code->text(), organisation);
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    m_code->setAccessibleDescription(problem);
    setFieldError(*m_code, !problem.isEmpty());
    if (!problem.isEmpty()) {
        m_code->setFocus();
        return;
    }
    Store store{m_id, organisation, *StoreCode::parse(m_code->text())};
    store.name = text::tidy(m_name->text());
    store.address = text::tidy(m_address->text());
    store.town = text::tidy(m_town->text());
    const QString postcode = text::tidy(m_postcode->text());
    if (auto parsed = Postcode::parse(postcode)) {
        store.postcode = *parsed;
        store.region = m_gazetteer->region(*parsed);
        store.nation = m_gazetteer->nation(*parsed);
    } else {
        store.postcodeText = postcode;
    }
    emit given(store);
    accept();
}

} // namespace phaseout::ui
