// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/gather.h"

#include "core/base/text.h"
#include "core/ingest/credentials.h"
#include "core/ingest/words.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStringDecoder>
#include <algorithm>
#include <filesystem>

using namespace Qt::Literals::StringLiterals;

namespace phaseout::ingest {
namespace {
constexpr int mostDepth = 32;
constexpr qsizetype mostFolders = 3;
constexpr qsizetype longestFolder = 80;

// A part of a path without a password in it: "CCTV pw Tango81.csv". What it ends with stays.
QString withoutSecret(const QString &part, bool &hadOne)
{
    constexpr qsizetype longestEnding = 6;
    const qsizetype dot = part.lastIndexOf(u'.');
    const qsizetype end = dot > 0 && part.size() - dot <= longestEnding ? dot : part.size();
    bool had = false;
    const QString clean = withoutUserInfo(part.first(end), &had, TextKind::Name);
    hadOne = hadOne || had;
    return had ? QString(clean + part.sliced(end)) : part;
}

bool isFigure(QChar c) { return c >= u'0' && c <= u'9'; }

class Walk {
public:
    Walk(const IsStoreCode &isStoreCode, const JobContext &context) : m_isStoreCode(isStoreCode), m_context(context) {}

    Result<void> take(const QString &path)
    {
        const QFileInfo info(path);
        if (!info.exists())
            return failure(ErrorCode::FileNotFound, path);
        m_root = info.isDir() ? QDir(info.filePath()) : QDir(info.path());
        if (info.isDir())
            return folder(info, {}, 0);
        if (!info.isFile()) // a pipe or a device can be read once at most, and may never end
            return failure(ErrorCode::Unsupported, path);
        if (!info.isReadable())
            return failure(ErrorCode::FileUnreadable, path);
        return file(info, codeOf(QFileInfo(info.absolutePath()).fileName(), {}));
    }

    Outcome<std::vector<GatheredFile>> result;

private:
    QString codeOf(const QString &folderName, const QString &outer) const
    {
        return m_isStoreCode && !folderName.isEmpty() && m_isStoreCode(folderName) ? folderName : outer;
    }

    [[nodiscard]] QString nameOf(const QFileInfo &info) const
    {
        const QString name = m_root.relativeFilePath(info.filePath());
        return name.isEmpty() || name == "."_L1 ? info.fileName() : name;
    }

    // Which of them is a store may be known only once a register has come.
    [[nodiscard]] QStringList foldersOf(const QFileInfo &info) const
    {
        QStringList folders;
        const QString root = m_root.absolutePath();
        for (QString path = info.absolutePath(); folders.size() < mostFolders; path = QFileInfo(path).path()) {
            const QString name = QFileInfo(path).fileName();
            if (!text::tidy(name).isEmpty() && name.size() <= longestFolder)
                folders += name;
            if (path == root || name.isEmpty())
                break;
        }
        return folders;
    }

    void passOver(const QFileInfo &info, const QString &why, Severity severity = Severity::Note)
    {
        result.findings.push_back(Finding{severity, u"gather.passed-over"_s, info.fileName(), {nameOf(info), 0, 0}, why, {}, {}});
    }

    // Qt leaves out names that are no text in the system's encoding; what is left out must be said.
    QStringList unreadableNames(const QString &folder) const
    {
        QStringList names;
#ifdef Q_OS_UNIX
        std::error_code error;
        std::filesystem::directory_iterator entries(QFile::encodeName(folder).toStdString(), error);
        for (; !error && entries != std::filesystem::directory_iterator(); entries.increment(error)) {
            const std::string name = entries->path().filename().string();
            QStringDecoder decoder(QStringDecoder::Utf8);
            const QString text = decoder(QByteArrayView(name.data(), static_cast<qsizetype>(name.size())));
            if (decoder.hasError())
                names += text;
        }
        names.sort();
#else
        Q_UNUSED(folder)
#endif
        return names;
    }

    Result<void> file(const QFileInfo &info, const QString &storeCode)
    {
        if (result.value.size() >= mostFiles)
            return failure(ErrorCode::LimitExceeded, info.filePath(), Words::tr("more than %1 files").arg(mostFiles));
        bool hadSecret = false;
        QStringList parts = nameOf(info).split(u'/');
        for (QString &part : parts)
            part = withoutSecret(part, hadSecret);
        QStringList folders = foldersOf(info);
        for (QString &folder : folders)
            folder = withoutSecret(folder, hadSecret);
        const QString name = parts.join(u'/');
        if (hadSecret)
            result.findings.push_back(Finding{Severity::Note, u"gather.credential"_s, parts.back(), {name, 0, 0}, Words::tr("Its name, or its folder's, tells a password; it is kept without that."), {}, {}});
        result.value.push_back({info.filePath(), name, storeCode, folders});
        return {};
    }

    Result<void> folder(const QFileInfo &info, const QString &outerCode, int depth)
    {
        if (m_context.isCancelled())
            return failure(ErrorCode::Cancelled, info.filePath());
        if (depth > mostDepth)
            return failure(ErrorCode::LimitExceeded, info.filePath(), Words::tr("folders are nested more than %1 deep").arg(mostDepth));
        if (!info.isReadable() && depth == 0)
            return failure(ErrorCode::FileUnreadable, info.filePath());
        if (!info.isReadable()) {
            passOver(info, Words::tr("It may not be opened."), Severity::Warning);
            return {};
        }
        const QString code = codeOf(QFileInfo(info.absoluteFilePath()).fileName(), outerCode);
        QFileInfoList entries = QDir(info.filePath()).entryInfoList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden | QDir::System);
        std::sort(entries.begin(), entries.end(),
                  [](const QFileInfo &a, const QFileInfo &b) { return naturallyLess(a.fileName(), b.fileName()); });
        const QStringList unreadable = unreadableNames(info.filePath());
        for (const QString &name : unreadable)
            passOver(QFileInfo(QDir(info.filePath()), name), Words::tr("Its name is not text that this computer can read. Give it another name."), Severity::Warning);
        if (entries.isEmpty() && unreadable.isEmpty())
            passOver(info, Words::tr("An empty folder."));
        for (const QFileInfo &entry : entries)
            if (const auto taken = takeEntry(entry, code, depth); !taken)
                return taken;
        return {};
    }

    // What people keep beside data: a read-me, licences. Named by itself on purpose, such a file is read like any other.
    [[nodiscard]] static bool isDocumentation(const QFileInfo &entry)
    {
        const QString suffix = entry.suffix().toLower();
        return entry.isFile()
            && (suffix == "md"_L1 || suffix == "license"_L1 || entry.completeBaseName().compare("readme"_L1, Qt::CaseInsensitive) == 0
                || entry.completeBaseName().compare("license"_L1, Qt::CaseInsensitive) == 0);
    }

    // Left by Windows, macOS and office programs in every folder.
    [[nodiscard]] static bool isLeftover(const QFileInfo &entry)
    {
        const QString name = entry.fileName().toLower();
        return name == "desktop.ini"_L1 || name == "thumbs.db"_L1 || name == "ehthumbs.db"_L1 || name == "__macosx"_L1 || name.startsWith("~$"_L1)
            || name.startsWith("$recycle.bin"_L1) || name == "system volume information"_L1;
    }

    Result<void> takeEntry(const QFileInfo &entry, const QString &code, int depth)
    {
        if (isLeftover(entry))
            passOver(entry, Words::tr("Left there by the system or a program; it holds no data."));
        else if (entry.isHidden())
            passOver(entry, Words::tr("Hidden."));
        else if (entry.isDir() && entry.isSymLink())
            passOver(entry, Words::tr("A link to a folder."));
        else if (entry.isDir())
            return folder(entry, code, depth + 1);
        else if (entry.fileName() == "truth.json"_L1)
            passOver(entry, Words::tr("The answers of a made-up estate, which are no input."));
        else if (isDocumentation(entry))
            passOver(entry, Words::tr("Words about the files, which are no input."));
        else if (entry.isFile())
            return file(entry, code);
        else
            passOver(entry, Words::tr("Not a file."));
        return {};
    }

    QDir m_root; // of the input that is being walked
    const IsStoreCode &m_isStoreCode;
    const JobContext &m_context;
};
} // namespace

bool naturallyLess(QStringView a, QStringView b)
{
    qsizetype i = 0;
    qsizetype j = 0;
    while (i < a.size() && j < b.size()) {
        if (isFigure(a[i]) && isFigure(b[j])) {
            while (i < a.size() && a[i] == u'0')
                ++i;
            while (j < b.size() && b[j] == u'0')
                ++j;
            const qsizetype fromA = i;
            const qsizetype fromB = j;
            while (i < a.size() && isFigure(a[i]))
                ++i;
            while (j < b.size() && isFigure(b[j]))
                ++j;
            if (i - fromA != j - fromB)
                return i - fromA < j - fromB;
            if (const int order = a.sliced(fromA, i - fromA).compare(b.sliced(fromB, j - fromB)); order != 0)
                return order < 0;
            continue;
        }
        const QChar left = a[i].toCaseFolded();
        const QChar right = b[j].toCaseFolded();
        if (left != right)
            return left < right;
        ++i;
        ++j;
    }
    if ((i < a.size()) != (j < b.size()))
        return j < b.size();
    return a.compare(b) < 0; // the same but for case or zeros
}

Result<Outcome<std::vector<GatheredFile>>> gatherInputs(const QStringList &paths, const IsStoreCode &isStoreCode, const JobContext &context)
{
    Walk walk(isStoreCode, context);
    for (const QString &path : paths)
        if (const auto taken = walk.take(path); !taken)
            return failure(taken.error());
    return std::move(walk.result);
}

} // namespace phaseout::ingest
