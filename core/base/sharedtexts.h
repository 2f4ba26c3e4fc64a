// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QString>

namespace phaseout {

/// Texts that many things have, a model or the sentence of a finding, each kept in memory once. Thread: one at a time.
class SharedTexts {
public:
    /// As many different ones are kept; what comes in more is hardly shared, and stays as it is.
    static constexpr qsizetype mostTexts = 20'000;

    /// \a text becomes the one that was given first of those equal to it.
    void share(QString &text)
    {
        if (const auto known = m_texts.constFind(text); known != m_texts.constEnd())
            text = *known;
        else if (m_texts.size() < mostTexts)
            m_texts.insert(text);
    }

private:
    QSet<QString> m_texts;
};

} // namespace phaseout
