// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/xmlscan.h"

#include "core/formats/checkeddevice.h"
#include "core/formats/xmlbytes.h"

#include <QCoreApplication>
#include <expat.h>
#include <memory>
#include <optional>

namespace phaseout::formats {
namespace {
struct Scan {
    XML_Parser parser;
    XmlHandler &handler;
    const XmlLimits &limits;
    int depth = 0;
    qint64 sinceEvent = 0; // bytes handed in since the parser last said anything
    std::optional<Error> stopped = std::nullopt;

    void stop(ErrorCode code, const QString &words)
    {
        if (!stopped)
            stopped = Error{code, {}, words};
        XML_StopParser(parser, XML_FALSE);
    }
};

Scan &scanOf(void *data) { return *static_cast<Scan *>(data); }

void XMLCALL onStart(void *data, const char *name, const char **attributes)
{
    Scan &scan = scanOf(data);
    scan.sinceEvent = 0;
    if (++scan.depth > scan.limits.depth)
        return scan.stop(ErrorCode::LimitExceeded,
                         QCoreApplication::translate("phaseout::formats", "elements are nested more than %1 deep").arg(scan.limits.depth));
    scan.handler.start(name, XmlAttributes(attributes));
}

void XMLCALL onEnd(void *data, const char *name)
{
    Scan &scan = scanOf(data);
    scan.sinceEvent = 0;
    --scan.depth;
    scan.handler.end(name);
}

void XMLCALL onText(void *data, const char *text, int length)
{
    Scan &scan = scanOf(data);
    scan.sinceEvent = 0;
    scan.handler.text(std::string_view(text, static_cast<size_t>(length)));
}

void refuseDeclaration(Scan &scan)
{
    scan.stop(ErrorCode::FormatInvalid,
              QCoreApplication::translate("phaseout::formats", "it declares entities or element types of its own, which is not accepted"));
}

void XMLCALL onDoctype(void *data, const char *, const char *, const char *, int hasInternalSubset)
{
    if (hasInternalSubset)
        refuseDeclaration(scanOf(data));
}

void XMLCALL onEntity(void *data, const char *, int, const char *, int, const char *, const char *, const char *, const char *)
{
    refuseDeclaration(scanOf(data));
}

bool endsTooEarly(XML_Error code)
{
    return code == XML_ERROR_NO_ELEMENTS || code == XML_ERROR_UNCLOSED_TOKEN || code == XML_ERROR_PARTIAL_CHAR ||
           code == XML_ERROR_UNCLOSED_CDATA_SECTION;
}

constexpr qsizetype longestStart = 256;

// One parser for one document after the other.
class Parsing {
public:
    Parsing(XmlHandler &handler, const XmlLimits &limits, const char *encoding)
        : m_owner(XML_ParserCreate(encoding), &XML_ParserFree)
        , m_encoding(encoding)
        , m_scan{m_owner.get(), handler, limits}
    {
        setUp();
    }

    enum class Answer { GoOn, Stop };
    // Takes the next bytes; Stop when nothing more can be read.
    Answer take(QByteArrayView bytes, bool isLast)
    {
        for (;;) {
            m_scan.sinceEvent += bytes.size();
            const XML_Status status = XML_Parse(m_scan.parser, bytes.data(), static_cast<int>(bytes.size()), isLast);
            if (m_scan.stopped)
                return Answer::Stop;
            if (status == XML_STATUS_OK) {
                m_before += bytes.last(std::min(longestStart, bytes.size()));
                m_before = m_before.right(longestStart);
                m_taken += bytes.size();
                return Answer::GoOn;
            }
            m_end = endNow(isLast);
            if (!startsAgain(bytes))
                return Answer::Stop;
            bytes = m_rest;
        }
    }
    [[nodiscard]] Scan &scan() { return m_scan; }
    [[nodiscard]] const XmlEnd &end() const { return m_end; }
    [[nodiscard]] qint64 line() const { return m_lines + static_cast<qint64>(XML_GetCurrentLineNumber(m_scan.parser)); }

private:
    void setUp()
    {
        XML_SetUserData(m_scan.parser, &m_scan);
        XML_SetElementHandler(m_scan.parser, onStart, onEnd);
        XML_SetCharacterDataHandler(m_scan.parser, onText);
        XML_SetStartDoctypeDeclHandler(m_scan.parser, onDoctype);
        XML_SetEntityDeclHandler(m_scan.parser, onEntity);
    }

    [[nodiscard]] XmlEnd endNow(bool isLast) const
    {
        const XML_Error code = XML_GetErrorCode(m_scan.parser);
        XmlEnd end;
        end.isComplete = code == XML_ERROR_JUNK_AFTER_DOC_ELEMENT;
        end.isBrokenOff = (isLast && endsTooEarly(code)) || code == XML_ERROR_MISPLACED_XML_PI;
        end.line = line();
        end.words = QString::fromLatin1(XML_ErrorString(code));
        return end;
    }

    // What follows a document's end, or breaks into it, may be the next document.
    bool startsAgain(QByteArrayView bytes)
    {
        const XML_Error code = XML_GetErrorCode(m_scan.parser);
        if (code != XML_ERROR_JUNK_AFTER_DOC_ELEMENT && code != XML_ERROR_MISPLACED_XML_PI &&
            code != XML_ERROR_INVALID_TOKEN)
            return false;
        const qint64 at = XML_GetCurrentByteIndex(m_scan.parser) - m_taken + m_before.size();
        const QByteArray all = m_before + bytes.toByteArray();
        if (at < 0 || at >= all.size())
            return false;
        m_rest = all.sliced(at);
        const bool hasMark = m_rest.startsWith("\xEF\xBB\xBF"); // which is no sign of XML but at the very start
        if (hasMark != (code == XML_ERROR_INVALID_TOKEN))
            return false;
        if (hasMark) {
            m_rest.remove(0, 3);
            m_end.isComplete = m_scan.depth == 0;
        }
        const bool isDocument =
            m_rest.startsWith("<?xml ") || m_rest.startsWith("<!DOCTYPE ") || m_rest.startsWith("<nmaprun");
        if (!isDocument || !m_scan.handler.beginAgain(m_end)) {
            m_end.isComplete = false;
            return false;
        }
        m_lines = m_end.line - 1;
        m_before.clear();
        m_taken = 0;
        m_scan.depth = 0;
        m_scan.sinceEvent = 0;
        XML_ParserReset(m_scan.parser, m_encoding);
        setUp();
        return true;
    }

    std::unique_ptr<XML_ParserStruct, decltype(&XML_ParserFree)> m_owner;
    const char *m_encoding;
    Scan m_scan;
    XmlEnd m_end;
    QByteArray m_before; // the last bytes of what was taken, in which the next document may begin
    QByteArray m_rest;
    qint64 m_taken = 0;
    qint64 m_lines = 0;
};
} // namespace

Result<XmlEnd> scanXml(QIODevice &device, XmlHandler &handler, const JobContext &context, const XmlLimits &limits)
{
    XmlBytes bytes(device);
    std::optional<Parsing> parsing;
    for (;;) {
        if (context.isCancelled())
            return failure(ErrorCode::Cancelled, deviceName(device));
        const Result<QByteArrayView> piece = bytes.next();
        if (!piece)
            return failure(piece.error());
        const bool isLast = piece->isEmpty();
        if (!parsing)
            parsing.emplace(handler, limits, bytes.isText() ? "UTF-8" : nullptr);
        const auto answer = parsing->take(*piece, isLast);
        if (parsing->scan().stopped) {
            parsing->scan().stopped->subject = deviceName(device);
            return failure(*parsing->scan().stopped);
        }
        if (answer == Parsing::Answer::Stop || isLast) {
            XmlEnd end = answer == Parsing::Answer::Stop ? parsing->end() : XmlEnd{true, false, parsing->line(), {}, 0};
            end.repairs = bytes.repairs();
            return end;
        }
        if (parsing->scan().sinceEvent > limits.token)
            return failure(ErrorCode::LimitExceeded, deviceName(device),
                           QCoreApplication::translate("phaseout::formats", "one element is larger than %1 bytes").arg(limits.token));
    }
}

} // namespace phaseout::formats
