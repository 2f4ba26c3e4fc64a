// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/numbers.h"
#include "app/cli/opened.h"

#include "core/base/json.h"
#include "core/base/text.h"
#include "core/intake/purchases.h"
#include "core/project/gaps.h"
#include "core/project/storewords.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFile>

using namespace Qt::Literals::StringLiterals;

namespace phaseout::cli {
namespace {
QString words(const char *text, int n = -1) { return QCoreApplication::translate("phaseout::cli", text, nullptr, n); }

constexpr int mostShown = 15; // of one kind, for people; programs get all
constexpr qint64 longestPaste = 16 << 20;

QString nameOf(const Device &device)
{
    for (const QString &text : {device.name, device.ip ? device.ip->text() : QString(), device.serial, device.model})
        if (!text.isEmpty())
            return text::shown(text, 40);
    return device.mac ? device.mac->text() : device.id.text();
}

void tellKind(const Invocation &call, const Estate &estate, GapKind kind, const std::vector<const Gap *> &gaps)
{
    call.out.line(u"%1: %2"_s.arg(gapKindWord(kind)).arg(gaps.size()));
    std::vector<QStringList> rows;
    for (const Gap *gap : gaps) {
        if (rows.size() == mostShown)
            break;
        const Device *device = gap->device.isNull() ? nullptr : estate.device(gap->device);
        const Store *store = gap->store.isNull() ? nullptr : estate.store(gap->store);
        rows.push_back({store ? uniqueCode(*store, estate) : QString(), device ? device->id.text().left(8) : QString(), device ? nameOf(*device) : store ? text::shown(store->name, 40) : QString(), gap->words});
    }
    if (rows.empty())
        return;
    call.out.table({words(QT_TRANSLATE_NOOP("phaseout::cli", "Store")), words(QT_TRANSLATE_NOOP("phaseout::cli", "Device")), words(QT_TRANSLATE_NOOP("phaseout::cli", "Name")),
                    words(QT_TRANSLATE_NOOP("phaseout::cli", "Gap"))}, rows);
    if (const auto rest = static_cast<int>(gaps.size()) - static_cast<int>(rows.size()); rest > 0)
        call.out.line(words(QT_TRANSLATE_N_NOOP("phaseout::cli", "… and %Ln more; --json lists all."), rest));
}

Result<intake::PurchaseCheck> purchasesOf(const QString &list, const Knowledge &knowledge, const Invocation &call)
{
    if (list == u"-") {
        QFile in;
        if (!in.open(stdin, QIODevice::ReadOnly))
            return failure(ErrorCode::FileUnreadable, list);
        QByteArray bytes = in.read(longestPaste + 1);
        if (bytes.size() > longestPaste)
            return failure(ErrorCode::LimitExceeded, list);
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::ReadOnly);
        return intake::checkPurchases(buffer, list, knowledge, call.clock.today(), call.context());
    }
    QFile file(list);
    if (!file.open(QIODevice::ReadOnly))
        return failure(file.exists() ? ErrorCode::FileUnreadable : ErrorCode::FileNotFound, list);
    return intake::checkPurchases(file, list, knowledge, call.clock.today(), call.context());
}
} // namespace

ExitCode runGaps(const Invocation &call)
{
    const auto days = wholeNumber(call, u"days"_s, silentAfter, 1, longestSilence);
    if (!days)
        return misuse(call, userText(days.error()));
    auto opened = open(call, Services::Access::Read);
    if (!opened)
        return fail(call, opened.error());
    const auto gaps = gapsOf(*opened->project, static_cast<int>(*days), call.context());
    if (!gaps)
        return fail(call, gaps.error());
    const auto estate = opened->project->estate();
    QJsonObject counts;
    QJsonArray rows;
    for (const GapKind kind : everyGapKind) {
        std::vector<const Gap *> own;
        for (const Gap &gap : *gaps)
            if (gap.kind == kind)
                own.push_back(&gap);
        counts.insert(gapKindSlug(kind), static_cast<qint64>(own.size()));
        tellKind(call, *estate, kind, own);
    }
    for (const Gap &gap : *gaps) {
        const Store *store = gap.store.isNull() ? nullptr : estate->store(gap.store);
        rows.append(QJsonObject{{u"kind"_s, gapKindSlug(gap.kind)},
                                {u"device"_s, gap.device.isNull() ? QJsonValue() : QJsonValue(gap.device.text())},
                                {u"store"_s, store ? QJsonValue(uniqueCode(*store, *estate)) : QJsonValue()},
                                {u"words"_s, gap.words}});
    }
    call.out.json({{u"days"_s, static_cast<qint64>(*days)}, {u"counts"_s, counts}, {u"gaps"_s, rows}});
    return close(call, *opened, gaps->empty() ? Done : Attention);
}

ExitCode runProcurementCheck(const Invocation &call)
{
    const auto knowledge = Knowledge::builtIn();
    if (!knowledge)
        return fail(call, knowledge.error());
    QJsonArray lines;
    std::vector<QStringList> rows;
    bool isClear = true;
    int leftOut = 0;
    QStringList empty;
    QStringList hidden;
    for (const QString &list : call.arguments) {
        const auto purchases = purchasesOf(list, *knowledge, call);
        if (!purchases)
            return fail(call, purchases.error());
        leftOut += purchases->leftOut;
        hidden += purchases->hiddenSheets;
        if (purchases->lines.empty())
            empty += text::shown(list, 60);
        for (const intake::Purchase &one : purchases->lines) {
            isClear = isClear && one.answer == intake::PurchaseAnswer::Clear;
            rows.push_back({QString::number(one.where.line), text::shown(one.text, 60), intake::purchaseAnswerWord(one.answer), one.reason});
            lines.append(QJsonObject{{u"file"_s, one.where.file},
                                     {u"row"_s, one.where.line},
                                     {u"text"_s, one.text},
                                     {u"answer"_s, intake::purchaseAnswerSlug(one.answer)},
                                     {u"maker"_s, one.maker.isKnown() ? QJsonValue(knowledge->makers->makerName(one.maker)) : QJsonValue()},
                                     {u"brand"_s, jsonText(one.brand)},
                                     {u"class"_s, one.deviceClass == DeviceClass::Unknown ? QJsonValue() : QJsonValue(deviceClassSlug(one.deviceClass))},
                                     {u"reason"_s, one.reason}});
        }
    }
    call.out.table({words(QT_TRANSLATE_NOOP("phaseout::cli", "Row")), words(QT_TRANSLATE_NOOP("phaseout::cli", "Line")),
                    words(QT_TRANSLATE_NOOP("phaseout::cli", "Answer")), words(QT_TRANSLATE_NOOP("phaseout::cli", "Why"))}, rows);
    for (const QString &list : empty)
        call.out.complain(words(QT_TRANSLATE_NOOP("phaseout::cli", "%1: there is no line to check in it.")).arg(list));
    if (leftOut > 0)
        call.out.line(words(QT_TRANSLATE_N_NOOP("phaseout::cli", "%Ln line(s) of sums, terms or titles were left out."), leftOut));
    for (const QString &sheet : std::as_const(hidden))
        call.out.complain(words(QT_TRANSLATE_NOOP("phaseout::cli", "%1: this sheet is hidden; its lines were checked too.")).arg(text::shown(sheet, 100)));
    call.out.json({{u"lines"_s, lines}, {u"leftOut"_s, leftOut}, {u"hiddenSheets"_s, QJsonArray::fromStringList(hidden)}});
    return isClear && empty.isEmpty() ? Done : Attention;
}

} // namespace phaseout::cli
