// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/ziparchive.h"

#include "core/formats/zipdirectory.h"

#include <QCoreApplication>
#include <QLocale>
#include <zip.h>

namespace phaseout::formats {

struct ZipArchive::Handle {
    QIODevice &device;
    UnpackLimits limits;
    QString name;
    qint64 unpacked = 0; // over all entries
    qint64 packedRead = 0; // likewise
    zip_t *zip = nullptr;
    zip_error_t sourceError{};

    Handle(QIODevice &theDevice, UnpackLimits theLimits)
        : device(theDevice)
        , limits(theLimits)
        , name(deviceName(theDevice))
    {
        zip_error_init(&sourceError);
    }
    ~Handle()
    {
        if (zip)
            zip_discard(zip);
        zip_error_fini(&sourceError);
    }
    Q_DISABLE_COPY_MOVE(Handle)

    zip_int64_t answer(void *data, zip_uint64_t length, zip_source_cmd_t command);
};

namespace {
zip_int64_t statOf(QIODevice &device, void *data)
{
    auto *stat = static_cast<zip_stat_t *>(data);
    zip_stat_init(stat);
    stat->size = static_cast<zip_uint64_t>(device.size());
    stat->valid = ZIP_STAT_SIZE;
    return sizeof(zip_stat_t);
}
} // namespace

zip_int64_t ZipArchive::Handle::answer(void *data, zip_uint64_t length, zip_source_cmd_t command)
{
    const auto refuse = [this](int code) -> zip_int64_t {
        zip_error_set(&sourceError, code, 0);
        return -1;
    };
    switch (command) {
    case ZIP_SOURCE_OPEN:
        return device.seek(0) ? 0 : refuse(ZIP_ER_SEEK);
    case ZIP_SOURCE_READ: {
        const qint64 got = device.read(static_cast<char *>(data), static_cast<qint64>(length));
        packedRead += std::max<qint64>(got, 0);
        return got < 0 ? refuse(ZIP_ER_READ) : got;
    }
    case ZIP_SOURCE_CLOSE:
    case ZIP_SOURCE_FREE:
        return 0;
    case ZIP_SOURCE_STAT:
        return statOf(device, data);
    case ZIP_SOURCE_ERROR:
        return zip_error_to_data(&sourceError, data, length);
    case ZIP_SOURCE_SEEK: {
        const zip_int64_t to = zip_source_seek_compute_offset(static_cast<zip_uint64_t>(device.pos()),
                                                              static_cast<zip_uint64_t>(device.size()), data, length, &sourceError);
        return to >= 0 && to <= device.size() && device.seek(to) ? 0 : refuse(ZIP_ER_SEEK);
    }
    case ZIP_SOURCE_TELL:
        return device.pos();
    case ZIP_SOURCE_SUPPORTS:
        return ZIP_SOURCE_SUPPORTS_SEEKABLE;
    default:
        return refuse(ZIP_ER_OPNOTSUPP);
    }
}

class ZipArchive::Entry : public CheckedDevice {
public:
    Entry(Handle &handle, zip_file_t *file, qint64 packed) : m_handle(handle), m_file(file), m_packed(packed), m_readBefore(handle.packedRead)
    {
        setObjectName(handle.name);
        open(QIODevice::ReadOnly);
    }
    ~Entry() override { zip_fclose(m_file); }
    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] bool atEnd() const override { return m_isAtEnd && QIODevice::bytesAvailable() == 0; }

protected:
    qint64 readData(char *data, qint64 most) override
    {
        if (failure())
            return -1;
        const zip_int64_t got = zip_fread(m_file, data, static_cast<zip_uint64_t>(most));
        if (got < 0)
            return fail(Error{ErrorCode::FormatInvalid, m_handle.name,
                              QCoreApplication::translate("phaseout::formats", "the compressed data are damaged")});
        m_isAtEnd = got == 0;
        m_unpacked += got;
        m_handle.unpacked += got;
        // By what was read so far: a bomb must not go off to the whole of its size before it is known for one.
        const qint64 packed = std::min(m_packed, m_handle.packedRead - m_readBefore);
        if (!mayUnpack(m_handle.limits, packed, m_unpacked) || m_handle.unpacked > m_handle.limits.total)
            return fail(Error{ErrorCode::LimitExceeded, m_handle.name,
                              QCoreApplication::translate("phaseout::formats", "it unpacks to more than %1 times its size")
                                  .arg(QLocale().toString(m_handle.limits.ratio))});
        return got;
    }

private:
    Handle &m_handle;
    zip_file_t *m_file;
    qint64 m_packed;
    qint64 m_readBefore; // of the archive, when this was opened
    qint64 m_unpacked = 0;
    bool m_isAtEnd = false;
};

ZipArchive::ZipArchive(QIODevice &device, UnpackLimits limits) : m_handle(std::make_unique<Handle>(device, limits)) {}
ZipArchive::~ZipArchive() = default;

Result<std::unique_ptr<ZipArchive>> ZipArchive::open(QIODevice &device, UnpackLimits limits)
{
    if (device.isSequential())
        return failure(ErrorCode::Unsupported, deviceName(device),
                       QCoreApplication::translate("phaseout::formats", "a workbook inside a compressed file; unpack it first"));
    if (const Result<void> checked = checkZipDirectory(device); !checked)
        return failure(checked.error());
    std::unique_ptr<ZipArchive> archive(new ZipArchive(device, limits));
    Handle &handle = *archive->m_handle;
    const auto callback = [](void *user, void *data, zip_uint64_t length, zip_source_cmd_t command) -> zip_int64_t {
        return static_cast<Handle *>(user)->answer(data, length, command);
    };
    zip_source_t *source = zip_source_function_create(callback, &handle, nullptr);
    if (!source)
        return failure(ErrorCode::FormatInvalid, handle.name);
    zip_error_t error;
    zip_error_init(&error);
    handle.zip = zip_open_from_source(source, ZIP_RDONLY, &error);
    const QString words = QString::fromUtf8(zip_error_strerror(&error));
    zip_error_fini(&error);
    if (!handle.zip) {
        zip_source_free(source);
        return failure(ErrorCode::FormatInvalid, handle.name, words);
    }
    return archive;
}

bool ZipArchive::has(const QString &name) const
{
    return zip_name_locate(m_handle->zip, name.toUtf8().constData(), 0) >= 0;
}

Result<std::unique_ptr<CheckedDevice>> ZipArchive::entry(const QString &name)
{
    zip_stat_t stat;
    zip_stat_init(&stat);
    const QByteArray utf8 = name.toUtf8();
    if (zip_stat(m_handle->zip, utf8.constData(), 0, &stat) != 0 || !(stat.valid & ZIP_STAT_COMP_SIZE))
        return failure(ErrorCode::FormatInvalid, m_handle->name, name);
    zip_file_t *file = zip_fopen(m_handle->zip, utf8.constData(), 0);
    if (!file)
        return failure(ErrorCode::FormatInvalid, m_handle->name, name);
    return std::make_unique<Entry>(*m_handle, file, static_cast<qint64>(stat.comp_size));
}

} // namespace phaseout::formats
