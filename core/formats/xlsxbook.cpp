// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/xlsxbook.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace phaseout::formats {
namespace {
// "/xl/worksheets/sheet1.xml" or "worksheets/sheet1.xml" seen from "xl/workbook.xml".
QString resolved(const QString &fromPart, const QString &target)
{
    if (target.startsWith(u'/'))
        return target.sliced(1);
    QStringList parts = fromPart.split(u'/');
    parts.removeLast();
    for (const QString &step : target.split(u'/')) {
        if (step == ".."_L1 && !parts.isEmpty())
            parts.removeLast();
        else if (step != "."_L1)
            parts += step;
    }
    return parts.join(u'/');
}

QString relationsOf(const QString &part)
{
    const qsizetype slash = part.lastIndexOf(u'/');
    return part.left(slash + 1) + u"_rels/"_s + part.sliced(slash + 1) + u".rels"_s;
}

tl::unexpected<Error> unsupported(const QIODevice &device, const char *words)
{
    return failure(ErrorCode::Unsupported, deviceName(device), QCoreApplication::translate("phaseout::formats", words));
}
} // namespace

QString xlsxUnescaped(const QString &text)
{
    if (!text.contains("_x"_L1))
        return text;
    QString result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        bool isCode = false;
        if (text.at(i) == u'_' && i + 6 < text.size() && text.at(i + 1) == u'x' && text.at(i + 6) == u'_') {
            const ushort code = QStringView(text).sliced(i + 2, 4).toUShort(&isCode, 16);
            if (isCode) {
                result += QChar(code);
                i += 6;
                continue;
            }
        }
        result += text.at(i);
    }
    return result;
}

Result<std::unique_ptr<XlsxBook>> XlsxBook::open(QIODevice &device, UnpackLimits limits)
{
    Result<std::unique_ptr<ZipArchive>> archive = ZipArchive::open(device, limits);
    if (!archive)
        return failure(archive.error());
    std::unique_ptr<XlsxBook> book(new XlsxBook(device, std::move(*archive)));
    if (const Result<void> read = book->readCommonParts(); !read)
        return failure(read.error());
    return book;
}

Result<std::unique_ptr<XlsxPart>> XlsxBook::openPart(const QString &name)
{
    Result<std::unique_ptr<CheckedDevice>> entry = m_archive->entry(name);
    if (!entry)
        return failure(entry.error());
    return std::make_unique<XlsxPart>(std::move(*entry));
}

// Targets by relation id; \a byType gets them by the last word of their type.
Result<QHash<QString, QString>> XlsxBook::relations(const QString &part, QHash<QString, QString> *byType)
{
    QHash<QString, QString> targets;
    auto xml = openPart(relationsOf(part));
    if (!xml)
        return failure(xml.error());
    while ((*xml)->next()) {
        if (!(*xml)->isStart("Relationship"_L1) || targets.size() >= 10'000)
            continue;
        if ((*xml)->attribute("TargetMode"_L1) == "External"_L1)
            continue;
        const QString target = resolved(part, (*xml)->attribute("Target"_L1));
        const QString type = (*xml)->attribute("Type"_L1);
        targets.insert((*xml)->attribute("Id"_L1), target);
        byType->insert(type.sliced(type.lastIndexOf(u'/') + 1), target);
    }
    if ((*xml)->failure())
        return failure(*(*xml)->failure());
    return targets;
}

Result<void> XlsxBook::readCommonParts()
{
    QHash<QString, QString> byType;
    if (const auto root = relations({}, &byType); !root && m_archive->has(u"_rels/.rels"_s))
        return failure(root.error());
    else if (!root)
        return unsupported(m_device, QT_TRANSLATE_NOOP("phaseout::formats", "a zip archive that is no workbook; unpack it first"));
    const QString workbook = byType.value(u"officeDocument"_s);
    if (workbook.endsWith(".bin"_L1, Qt::CaseInsensitive))
        return unsupported(m_device, QT_TRANSLATE_NOOP("phaseout::formats", "a binary workbook (.xlsb); save it as .xlsx"));
    byType.clear();
    const auto targets = relations(workbook, &byType);
    if (!targets)
        return failure(targets.error());
    if (const auto read = readWorkbook(workbook, *targets); !read)
        return read;
    if (m_sheets.empty())
        return unsupported(m_device, QT_TRANSLATE_NOOP("phaseout::formats", "a document without sheets; save its table as .xlsx or .csv"));
    if (const QString part = byType.value(u"styles"_s); m_archive->has(part)) {
        auto xml = openPart(part);
        if (!xml)
            return failure(xml.error());
        auto styles = XlsxStyles::read(**xml);
        if (!styles)
            return failure(styles.error());
        m_styles = std::move(*styles);
    }
    if (const QString part = byType.value(u"sharedStrings"_s); m_archive->has(part))
        return readSharedTexts(part);
    return {};
}

Result<void> XlsxBook::readWorkbook(const QString &part, const QHash<QString, QString> &targets)
{
    auto xml = openPart(part);
    if (!xml)
        return failure(xml.error());
    while ((*xml)->next()) {
        if ((*xml)->isStart("workbookPr"_L1)) {
            const QString is1904 = (*xml)->attribute("date1904"_L1);
            m_is1904 = is1904 == "1"_L1 || is1904 == "true"_L1;
        } else if ((*xml)->isStart("sheet"_L1) && m_sheets.size() < mostSheets) {
            // Two attributes are called id; the relation's has a prefix.
            QString id;
            for (const QXmlStreamAttribute &attribute : (*xml)->xml().attributes())
                if (attribute.name() == "id"_L1 && !attribute.prefix().isEmpty())
                    id = attribute.value().toString();
            const QString state = (*xml)->attribute("state"_L1);
            m_sheets.push_back({(*xml)->attribute("name"_L1), targets.value(id), !state.isEmpty() && state != "visible"_L1});
        }
    }
    if ((*xml)->failure())
        return failure(*(*xml)->failure());
    return {};
}

Result<void> XlsxBook::readSharedTexts(const QString &part)
{
    auto xml = openPart(part);
    if (!xml)
        return failure(xml.error());
    QString text;
    qsizetype characters = 0;
    bool isText = false;
    bool isPhonetic = false;
    while ((*xml)->next()) {
        const XlsxPart &at = **xml;
        if (at.isStart("si"_L1)) {
            text.clear();
        } else if (at.isStart("rPh"_L1) || at.isEnd("rPh"_L1)) {
            isPhonetic = at.isStart("rPh"_L1);
        } else if (at.isStart("t"_L1) || at.isEnd("t"_L1)) {
            isText = at.isStart("t"_L1) && !isPhonetic;
        } else if (isText) {
            text += at.text();
        } else if (at.isEnd("si"_L1)) {
            characters += text.size();
            m_sharedTexts += xlsxUnescaped(text);
        }
        if (characters + text.size() > mostSharedText || m_sharedTexts.size() > mostSharedTexts)
            return failure(ErrorCode::LimitExceeded, deviceName(m_device),
                           QCoreApplication::translate("phaseout::formats", "the workbook's texts are larger than %1 characters")
                               .arg(mostSharedText));
    }
    if ((*xml)->failure())
        return failure(*(*xml)->failure());
    return {};
}

QString XlsxBook::sharedText(QStringView index) const
{
    bool isNumber = false;
    const qlonglong at = index.toLongLong(&isNumber);
    return isNumber && at >= 0 && at < m_sharedTexts.size() ? m_sharedTexts.at(at) : QString();
}

} // namespace phaseout::formats
