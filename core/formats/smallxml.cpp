// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/smallxml.h"

#include "core/formats/xmltags.h"

#include <QXmlStreamReader>

using namespace Qt::Literals::StringLiterals;

namespace phaseout::formats {
namespace {
constexpr qsizetype mostBytes = 256 * 1024;
constexpr size_t mostDepth = 64;
constexpr int mostElements = 5000;

QString localName(QStringView qualified)
{
    return qualified.sliced(qualified.lastIndexOf(u':') + 1).toString();
}
} // namespace

const XmlElement *XmlElement::child(QLatin1StringView childName) const
{
    for (const XmlElement &element : children)
        if (element.name.compare(childName, Qt::CaseInsensitive) == 0)
            return &element;
    return nullptr;
}

QString XmlElement::childText(QLatin1StringView childName) const
{
    const XmlElement *found = child(childName);
    return found ? found->text : QString();
}

void XmlElement::collect(QLatin1StringView wanted, std::vector<const XmlElement *> &into) const
{
    if (name.compare(wanted, Qt::CaseInsensitive) == 0)
        into.push_back(this);
    for (const XmlElement &element : children)
        element.collect(wanted, into);
}

Result<XmlElement> readSmallXml(const QByteArray &bytes)
{
    if (bytes.size() > mostBytes)
        return failure(ErrorCode::LimitExceeded, {}, u"%1 bytes"_s.arg(bytes.size()));
    // Some firmwares end their datagrams with zero bytes.
    qsizetype length = bytes.size();
    while (length > 0 && bytes.at(length - 1) == '\0')
        --length;
    if (!XmlTags().take(QByteArrayView(bytes).first(length)))
        return failure(ErrorCode::LimitExceeded, {}, tooManyAttributes());
    QXmlStreamReader xml(bytes.left(length));
    xml.setNamespaceProcessing(false);
    XmlElement root;
    std::vector<XmlElement *> open; // pointers stay good: only the innermost element's children grow
    int elements = 0;
    while (!xml.atEnd()) {
        switch (xml.readNext()) {
        case QXmlStreamReader::DTD:
            return failure(ErrorCode::FormatInvalid, {}, u"DOCTYPE"_s);
        case QXmlStreamReader::StartElement: {
            if (++elements > mostElements || open.size() >= mostDepth)
                return failure(ErrorCode::LimitExceeded, {}, u"elements"_s);
            XmlElement *element = open.empty() ? &root : &open.back()->children.emplace_back();
            element->name = localName(xml.qualifiedName());
            open.push_back(element);
            break;
        }
        case QXmlStreamReader::EndElement:
            open.back()->text = open.back()->text.trimmed();
            open.pop_back();
            break;
        case QXmlStreamReader::Characters:
            if (!open.empty())
                open.back()->text += xml.text();
            break;
        default:
            break;
        }
    }
    if (xml.hasError())
        return failure(ErrorCode::FormatInvalid, {}, xml.errorString());
    return root;
}

} // namespace phaseout::formats
