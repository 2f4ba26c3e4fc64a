// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/finding.h"
#include "core/base/jobcontext.h"
#include "core/base/result.h"

#include <QDate>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonObject>
#include <mutex>

namespace phaseout::cli {

/// Where a verb's answer goes: lines for people or one JSON document for programs on stdout, progress on stderr.
class Output {
public:
    explicit Output(bool isJson);
    ~Output();

    [[nodiscard]] bool isJson() const { return m_isJson; }
    /// A line for people; not printed with --json.
    void line(const QString &text = {});
    /// A table for people: columns aligned, numbers to the right.
    void table(const QStringList &header, const std::vector<QStringList> &rows);
    /// The whole answer for programs; not printed without --json.
    void json(const QJsonObject &object);
    /// The same with \a findings under \a key, which may be many and are written one by one.
    void json(const QJsonObject &object, const QString &key, const std::vector<Finding> &findings);
    /// A long array for programs, element by element. What fails on the way leaves it without its end: no whole
    /// document.
    void beginArray();
    void element(const QJsonObject &object);
    void endArray();
    /// Something of the answer is on stdout.
    [[nodiscard]] bool hasAnswered() const { return m_hasAnswered; }
    /// A sentence on stderr, in either form.
    void complain(const QString &text);
    enum class Order {
        AsGiven,
        ByKind, ///< the first of each kind, with how many more there are: the worst before all, then those of whole files, then the most frequent
    };
    static constexpr int fitsScreen = 20;
    /// Findings for people: as many as fit a screen, then how many more there are.
    void findings(const std::vector<Finding> &findings, int most = fitsScreen, Order order = Order::AsGiven);

    /// Reports progress on stderr, where that is a terminal, once the verb has taken half a second.
    [[nodiscard]] JobContext context(std::stop_token stop);

private:
    void write(const QByteArray &bytes);
    void showProgress(const Progress &progress);

    bool m_isJson;
    bool m_isWatched; ///< stderr is a terminal, and not a file or another program
    QFile m_out;
    QElapsedTimer m_running;
    std::mutex m_progressMutex;
    qint64 m_lastProgressMs = 0;
    bool m_hasProgressLine = false;
    bool m_isFirstElement = true;
    bool m_hasAnswered = false;
};

/// "4 Jan 2027", for people; empty for no date.
[[nodiscard]] QString day(QDate date);
[[nodiscard]] QJsonObject toJson(const Finding &finding);
[[nodiscard]] QJsonArray toJson(const std::vector<Finding> &findings);

} // namespace phaseout::cli
