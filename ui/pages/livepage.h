// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/page.h"

#include <QShowEvent>

namespace phaseout::ui {

/// A page that is worked out anew after a change: at once while it is seen, else when it is next shown.
class LivePage : public Page {
public:
    using Page::Page;

protected:
    /// What is shown is no longer so.
    void changed()
    {
        m_isStale = true;
        if (isVisible())
            bringUpToDate();
    }
    /// Works everything out, whether it is needed or not.
    void bringUpToDate()
    {
        m_isStale = false;
        refresh();
    }
    /// Before something of what is shown is looked for.
    void catchUp()
    {
        if (m_isStale)
            bringUpToDate();
    }
    void showEvent(QShowEvent *event) override
    {
        Page::showEvent(event);
        catchUp();
    }

private:
    virtual void refresh() = 0;

    bool m_isStale = true;
};

} // namespace phaseout::ui
