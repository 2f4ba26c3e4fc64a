// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/jobcontext.h"
#include "core/base/result.h"

#include <QIODevice>
#include <string_view>

namespace phaseout::formats {

/// The attributes of one element, valid during start() only.
class XmlAttributes {
public:
    explicit XmlAttributes(const char **pairs) : m_pairs(pairs) {}
    /// The value, or an empty view.
    [[nodiscard]] std::string_view operator[](std::string_view name) const
    {
        for (const char **pair = m_pairs; *pair; pair += 2)
            if (name == *pair)
                return pair[1];
        return {};
    }
    [[nodiscard]] const char **pairs() const noexcept { return m_pairs; } ///< name, value, …, null

private:
    const char **m_pairs;
};

/// Is told what a large XML file holds, in its order. All text is UTF-8.
class XmlHandler {
public:
    virtual ~XmlHandler() = default;
    virtual void start(std::string_view name, const XmlAttributes &attributes) = 0;
    virtual void end(std::string_view name) = 0;
    virtual void text(std::string_view) {}
    /// Another document follows in the same file, as where runs were appended to it; \a end is how this one ended. True to
    /// be told that one, too.
    [[nodiscard]] virtual bool beginAgain(const struct XmlEnd &) { return false; }
};

struct XmlLimits {
    int depth = 64;
    qint64 token = qint64(4) << 20; ///< bytes in one tag (all its attributes) or one comment
};

/// How the file ended.
struct XmlEnd {
    bool isComplete = true; ///< false: it breaks off or is damaged; what came before was told
    bool isBrokenOff = false; ///< it simply ends too early (a scan that was stopped)
    qint64 line = 0;        ///< where it ended
    QString words;          ///< what was wrong, for the log; empty when complete
    qint64 repairs = 0;     ///< bytes that were no UTF-8 and were read as Windows-1252, or that no XML may hold
};

/// Reads \a device (UTF-8, UTF-16, Windows-1252 or Latin-1, whatever it says of itself) to its end with expat and tells \a handler. A DOCTYPE without internal subset is accepted and
/// nothing is fetched for it; an internal subset or an entity declaration stops the file. Memory: one token.
/// Fails with FormatInvalid (declarations), LimitExceeded (depth, token), Cancelled, or as readSome().
[[nodiscard]] Result<XmlEnd> scanXml(QIODevice &device, XmlHandler &handler, const JobContext &context,
                                     const XmlLimits &limits = {});

} // namespace phaseout::formats
