// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/barexpat.h"

#include <QFile>
#include <expat.h>
#include <memory>

namespace phaseout::bench {

Result<void> passBare(const QString &path)
{
    constexpr int chunk = 64 << 10; // as much as the reader takes at a time
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::FileUnreadable, path, file.errorString());
    const std::unique_ptr<XML_ParserStruct, decltype(&XML_ParserFree)> parser(XML_ParserCreate(nullptr), XML_ParserFree);
    XML_SetElementHandler(parser.get(), [](void *, const XML_Char *, const XML_Char **) {}, [](void *, const XML_Char *) {});
    for (bool isLast = false; !isLast;) {
        void *buffer = XML_GetBuffer(parser.get(), chunk);
        const qint64 got = buffer ? file.read(static_cast<char *>(buffer), chunk) : -1;
        if (got < 0)
            return failure(ErrorCode::FileUnreadable, path, file.errorString());
        isLast = got == 0;
        if (XML_ParseBuffer(parser.get(), static_cast<int>(got), isLast) == XML_STATUS_ERROR)
            return failure(ErrorCode::FormatInvalid, path);
    }
    return {};
}

} // namespace phaseout::bench
