// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/opened.h"

#include "core/base/json.h"
#include "core/base/text.h"
#include "core/intake/typedtext.h"
#include "core/project/edits.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace phaseout::cli {
namespace {
constexpr qint64 largestObject = 16 << 20;
}

Result<Opened> open(const Invocation &call, Services::Access access)
{
    Opened opened{std::make_unique<Services>(), nullptr};
    auto project = opened.services->open(call.arguments.first(), access, call.context());
    if (!project)
        return failure(project.error());
    opened.project = *std::move(project);
    return opened;
}

void sayMoved(const Invocation &call, const Moves &moves)
{
    const auto say = [&call](const char *text, int count) {
        if (count > 0)
            call.out.line(QCoreApplication::translate("phaseout::cli", text, nullptr, count));
    };
    say(QT_TRANSLATE_N_NOOP("phaseout::cli", "By the evidence, %Ln device(s) without a store have one now."), moves.placed);
    say(QT_TRANSLATE_N_NOOP("phaseout::cli", "By the evidence, %Ln other device(s) are at another store now."), moves.moved);
    say(QT_TRANSLATE_N_NOOP("phaseout::cli", "By the evidence, %Ln device(s) have no store any more."), moves.lost);
}

QJsonArray idsOf(const std::vector<DeviceId> &devices)
{
    QJsonArray ids;
    for (const DeviceId &device : devices)
        ids.append(device.text());
    return ids;
}

namespace {
// How many came, went or are otherwise.
template <class T> qint64 differing(const std::vector<T> &before, const std::vector<T> &after)
{
    QHash<decltype(T::id), const T *> old;
    for (const T &one : before)
        old.insert(one.id, &one);
    qint64 count = 0;
    for (const T &one : after) {
        const T *was = old.take(one.id);
        count += !was || !(*was == one);
    }
    return count + old.size();
}
} // namespace

void sayPasswordDropped(const Invocation &call)
{
    call.out.line(QCoreApplication::translate("phaseout::cli", "A password stood in what was typed; it is kept nowhere."));
}

ExitCode apply(const Invocation &call, Opened &opened, Edit edit, QJsonObject more,
               const std::function<void(const Estate &before, const Estate &after, QJsonObject &more)> &about)
{
    if (call.isSet(u"reason"_s))
        edit.reason = text::tidy(call.value(u"reason"_s));
    bool hadCredential = false;
    edit = intake::withoutCredentials(std::move(edit), &hadCredential);
    if (hadCredential)
        sayPasswordDropped(call);
    const std::shared_ptr<const Estate> before = opened.project->estate();
    const auto event = opened.project->apply(edit, call.context());
    if (!event)
        return fail(call, event.error());
    if (!event->entry.isNull())
        if (const auto last = opened.project->repository().lastJournalEntry(); last && *last) // what lists report of removals went with it
            edit = editFromBytes((*last)->body).value_or(edit);
    const QString what = event->entry.isNull() ? QCoreApplication::translate("phaseout::cli", "Nothing changed.")
                                               : wordsOf(edit, *opened.project->estate());
    call.out.line(what);
    sayMoved(call, movesOf(*before, *opened.project->estate(), event->moved));
    more.insert(u"entry"_s, event->entry.isNull() ? QJsonValue() : QJsonValue(event->entry.toString(QUuid::WithoutBraces)));
    more.insert(u"words"_s, what);
    more.insert(u"moved"_s, idsOf(event->moved));
    const Estate &after = *opened.project->estate();
    more.insert(u"devices"_s, event->isEverything ? differing(before->devices, after.devices) : static_cast<qint64>(event->devices.size()));
    more.insert(u"stores"_s, event->isEverything ? differing(before->stores, after.stores) : static_cast<qint64>(event->stores.size()));
    if (about)
        about(*before, after, more);
    call.out.json(more);
    return close(call, opened, Done);
}

Result<QJsonObject> readObject(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(file.exists() ? ErrorCode::FileUnreadable : ErrorCode::FileNotFound, path);
    return parseJsonObject(file.read(largestObject), path);
}

ExitCode close(const Invocation &call, Opened &opened, ExitCode code)
{
    // What was done is on the disk already, in the log beside the file: the next to open it for writing tidies up.
    if (auto closed = opened.project->close(); !closed)
        call.out.complain(QCoreApplication::translate("phaseout::cli", "It is done. A log stays beside the project until it is next changed."));
    return code;
}

} // namespace phaseout::cli
