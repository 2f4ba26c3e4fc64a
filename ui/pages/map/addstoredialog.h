// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/estate.h"
#include "core/rules/gazetteer.h"

#include <QDialog>
#include <memory>

class QComboBox;
class QLineEdit;

namespace phaseout::ui {

class PlainLabel;
struct Sighting;

/// Asks for a store that no register has.
class AddStoreDialog : public QDialog {
    Q_OBJECT
public:
    /// \a id becomes the store's; \a devices go there in the same step. \a gazetteer gives region and nation of the
    /// postcode.
    AddStoreDialog(std::shared_ptr<const Estate> estate, std::shared_ptr<const Gazetteer> gazetteer, const StoreId &id, int devices, QWidget *parent = nullptr);
    /// Fills in what a source says of the place; a person checks it.
    void suggest(const Sighting &place);

signals:
    void given(const phaseout::Store &store);

private:
    void save();

    std::shared_ptr<const Estate> m_estate;
    std::shared_ptr<const Gazetteer> m_gazetteer;
    StoreId m_id;
    QComboBox *m_organisation;
    QLineEdit *m_code;
    QLineEdit *m_name;
    QLineEdit *m_address;
    QLineEdit *m_town;
    QLineEdit *m_postcode;
    PlainLabel *m_problem;
};

} // namespace phaseout::ui
