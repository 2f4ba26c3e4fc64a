// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/xlsxpart.h"

#include <QCoreApplication>

namespace phaseout::formats {
namespace {
constexpr qint64 mostBetweenTokens = qint64(8) << 20;
constexpr int mostDepth = 64;
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
        m_isAtEnd = *got == 0;
        m_sinceToken += *got;
        return *got;
    }

private:
    std::unique_ptr<CheckedDevice> m_device;
    qint64 m_sinceToken = 0;
    bool m_isAtEnd = false;
};

XlsxPart::XlsxPart(std::unique_ptr<CheckedDevice> device)
    : m_gate(std::make_unique<Gate>(std::move(device)))
    , m_xml(std::make_unique<QXmlStreamReader>(m_gate.get()))
{
}

XlsxPart::~XlsxPart() = default;

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
    if (token == QXmlStreamReader::StartElement && ++m_depth > mostDepth)
        return stop(ErrorCode::LimitExceeded,
                    QCoreApplication::translate("phaseout::formats", "elements are nested more than %1 deep").arg(mostDepth));
    if (token == QXmlStreamReader::EndElement)
        --m_depth;
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
