// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QSet>
#include <QString>
#include <vector>

namespace phaseout {

/// Which companies registers mean by their names: "Tesco PLC", "TESCO" and "Tesco Stores Ltd" may be one. Each goes by the name that came first.
class CompanyNames {
public:
    /// A row of a register that names a company.
    struct Use {
        QString name;
        QString code;        ///< StoreCode::key()
        QString place;       ///< what tells its store from another of that code; may be empty
        QSet<QString> same;  ///< companies that have a store of that code there
        QSet<QString> other; ///< companies that have one elsewhere
    };
    /// \a a and \a b are two companies, however alike their names are.
    void keepApart(const QString &a, const QString &b);
    /// \a name is a company's whose stores are known, though no register names it.
    void know(const QString &name)
    {
        if (!name.isEmpty() && !m_meant.contains(name))
            found(name);
    }
    /// Notes which names one register tells apart: two forms of one name ("Ltd", "plc"), one code at two places. For every register, before add().
    void learn(const std::vector<Use> &uses);
    /// Takes the names of one register. Returns those that it has for a company that is written otherwise, capitals and punctuation aside, and what each means.
    std::vector<std::pair<QString, QString>> add(const std::vector<Use> &uses);
    /// The company that \a name means, which was in a register.
    [[nodiscard]] QString of(const QString &name) const { return m_meant.value(name, name); }

private:
    QHash<QString, QString> m_meant;       // of every name so far
    QHash<QString, QStringList> m_plain;   // companies by their letters and figures
    QHash<QString, QStringList> m_bare;    // without their form
    QHash<QString, QStringList> m_core;    // without words that many have
    QSet<QString> m_apartBares;
    QSet<QString> m_apartCores;

    void found(const QString &name);
};

} // namespace phaseout
