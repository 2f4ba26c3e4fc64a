// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/xmlscan.h"

#include "core/formats/checkeddevice.h"

#include <QCoreApplication>
#include <expat.h>
#include <memory>

namespace phaseout::formats {
namespace {
constexpr int pieceSize = 64 * 1024;

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

XmlEnd endOf(XML_Parser parser, bool isLast)
{
    const XML_Error code = XML_GetErrorCode(parser);
    XmlEnd end;
    end.isComplete = false;
    end.isBrokenOff = isLast && endsTooEarly(code);
    end.line = static_cast<qint64>(XML_GetCurrentLineNumber(parser));
    end.words = QString::fromLatin1(XML_ErrorString(code));
    return end;
}
} // namespace

Result<XmlEnd> scanXml(QIODevice &device, XmlHandler &handler, const JobContext &context, const XmlLimits &limits)
{
    const std::unique_ptr<XML_ParserStruct, decltype(&XML_ParserFree)> owner(XML_ParserCreate(nullptr), &XML_ParserFree);
    XML_Parser parser = owner.get();
    Scan scan{parser, handler, limits};
    XML_SetUserData(parser, &scan);
    XML_SetElementHandler(parser, onStart, onEnd);
    XML_SetCharacterDataHandler(parser, onText);
    XML_SetStartDoctypeDeclHandler(parser, onDoctype);
    XML_SetEntityDeclHandler(parser, onEntity);
    for (;;) {
        if (context.isCancelled())
            return failure(ErrorCode::Cancelled, deviceName(device));
        void *buffer = XML_GetBuffer(parser, pieceSize);
        if (!buffer)
            return failure(ErrorCode::LimitExceeded, deviceName(device));
        const Result<qint64> got = readSome(device, static_cast<char *>(buffer), pieceSize);
        if (!got)
            return failure(got.error());
        const bool isLast = *got == 0;
        scan.sinceEvent += *got;
        const XML_Status status = XML_ParseBuffer(parser, static_cast<int>(*got), isLast);
        if (scan.stopped) {
            scan.stopped->subject = deviceName(device);
            return failure(*scan.stopped);
        }
        if (status != XML_STATUS_OK)
            return endOf(parser, isLast);
        if (isLast)
            return XmlEnd{true, false, static_cast<qint64>(XML_GetCurrentLineNumber(parser)), {}};
        if (scan.sinceEvent > limits.token)
            return failure(ErrorCode::LimitExceeded, deviceName(device),
                           QCoreApplication::translate("phaseout::formats", "one element is larger than %1 bytes").arg(limits.token));
    }
}

} // namespace phaseout::formats
