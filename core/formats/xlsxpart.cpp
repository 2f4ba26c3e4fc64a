// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/xlsxpart.h"

#include "core/formats/xmltags.h"

#include <QCoreApplication>

namespace phaseout::formats {
namespace {
constexpr qint64 mostBetweenTokens = qint64(8) << 20;
constexpr size_t mostDepth = 64;
} // namespace

// Stands between the unpacked bytes and the XML reader, which would otherwise collect one endless token in memory.
class XlsxPart::Gate : public CheckedDevice {
public:
    explicit Gate(std::unique_ptr<CheckedDevice> device) : m_device(std::move(device))
    {
        setObjectName(m_device->objectName());
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }
    void noteToken() { m_sinceToken = 0; }
    [[nodiscard]] qint64 bytes() const { return m_bytes; }
    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] bool atEnd() const override { return m_isAtEnd; }

protected:
    qint64 readData(char *data, qint64 most) override
    {
        if (m_sinceToken > mostBetweenTokens)
            return fail(Error{ErrorCode::LimitExceeded, objectName(),
                              QCoreApplication::translate("phaseout::formats", "one element is larger than %1 bytes").arg(mostBetweenTokens)});
        const Result<qint64> got = readSome(*m_device, data, most);
        if (!got)
            return fail(got.error());
        if (!m_tags.take(QByteArrayView(data, *got)))
            return fail(Error{ErrorCode::LimitExceeded, objectName(), tooManyAttributes()});
        m_isAtEnd = *got == 0;
        m_sinceToken += *got;
        m_bytes += *got;
        return *got;
    }

private:
    std::unique_ptr<CheckedDevice> m_device;
    XmlTags m_tags;
    qint64 m_sinceToken = 0;
    qint64 m_bytes = 0;
    bool m_isAtEnd = false;
};

XlsxPart::XlsxPart(std::unique_ptr<CheckedDevice> device)
    : m_gate(std::make_unique<Gate>(std::move(device)))
    , m_xml(std::make_unique<QXmlStreamReader>(m_gate.get()))
{
}

XlsxPart::~XlsxPart() = default;

qint64 XlsxPart::bytes() const { return m_gate->bytes(); }

QString XlsxPart::name() const { return m_gate->objectName(); }

bool XlsxPart::next()
{
    if (m_failure || m_xml->atEnd())
        return false;
    const auto token = m_xml->readNext();
    m_gate->noteToken();
    const auto stop = [this](ErrorCode code, const QString &words) {
        m_failure = Error{code, m_gate->objectName(), words};
        return false;
    };
    if (m_gate->failure()) {
        m_failure = m_gate->failure();
        return false;
    }
    if (token == QXmlStreamReader::DTD || token == QXmlStreamReader::EntityReference)
        return stop(ErrorCode::FormatInvalid,
                    QCoreApplication::translate("phaseout::formats", "it declares entities or element types of its own, which is not accepted"));
    if (token == QXmlStreamReader::StartElement)
        m_open.push_back((m_open.empty() ? 0 : m_open.back()) + m_xml->namespaceDeclarations().size());
    if (m_open.size() > mostDepth)
        return stop(ErrorCode::LimitExceeded,
                    QCoreApplication::translate("phaseout::formats", "elements are nested more than %1 deep").arg(mostDepth));
    if (!m_open.empty() && m_open.back() > XmlTags::mostAttributes) // each prefix is looked for among all of them
        return stop(ErrorCode::LimitExceeded, tooManyAttributes());
    if (token == QXmlStreamReader::EndElement)
        m_open.pop_back();
    if (m_xml->hasError())
        return stop(ErrorCode::FormatInvalid, m_xml->errorString());
    return token != QXmlStreamReader::EndDocument;
}

QString XlsxPart::attribute(QLatin1StringView name) const
{
    const QXmlStreamAttributes attributes = m_xml->attributes();
    for (const QXmlStreamAttribute &attribute : attributes)
        if (attribute.name() == name)
            return attribute.value().toString();
    return {};
}

} // namespace phaseout::formats
