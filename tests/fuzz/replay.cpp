// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A main program for a fuzz target without libFuzzer: every file of the kept corpus, and what becomes of each when it is
// damaged. The same inputs on every machine, so that a crash can be had again.
//
//   fuzz_NAME FOLDER COUNT       each file of FOLDER as it is, then COUNT damaged ones
//   fuzz_NAME FOLDER FILE WHICH  one of them, for the debugger; WHICH 0 is the file itself

#include "core/base/random.h"

#include <QDir>
#include <QFile>
#include <csignal>
#include <cstdio>
#include <vector>

using phaseout::Random;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, size_t size);

namespace {
constexpr qsizetype longest = 65'536;

struct Seed {
    QByteArray name;
    QByteArray bytes;
};

// What is being read, for the words of a crash.
char currentName[256];
volatile int currentNumber = 0;

void tellWhere(int signal)
{
    std::fprintf(stderr, "crashed (signal %d) on %s %d\n", signal, currentName, currentNumber);
    std::_Exit(3);
}

std::vector<Seed> seedsOf(const QString &folder)
{
    std::vector<Seed> seeds;
    for (const QFileInfo &each : QDir(folder).entryInfoList(QDir::Files, QDir::Name)) {
        QFile file(each.filePath());
        if (file.open(QIODevice::ReadOnly))
            seeds.push_back({each.fileName().toUtf8(), file.read(longest)});
    }
    return seeds;
}

// The same for a name everywhere (FNV-1a).
std::uint64_t seedOf(const QByteArray &name)
{
    std::uint64_t hash = 14'695'981'039'346'656'037u;
    for (const char each : name)
        hash = (hash ^ static_cast<unsigned char>(each)) * 1'099'511'628'211u;
    return hash;
}

// Bytes that mean something to one format or another.
QByteArray meaningful(Random &random)
{
    using namespace Qt::Literals::StringLiterals;
    static const QByteArray pieces[] = {"\0"_qba, "\xff\xfe"_qba, "\xef\xbb\xbf"_qba, "\xc0\x80"_qba, "\""_qba, "'"_qba, "\r"_qba, "\n\n"_qba, ","_qba, ";\t"_qba,
                                        "<!ENTITY x \"y\">"_qba, "]]>"_qba, "<"_qba, "</"_qba, "&#x0;"_qba, "{"_qba, "[[[["_qba, "}"_qba, "\\u0000"_qba, "\\ud800"_qba,
                                        "-1"_qba, "1e999"_qba, "99999999999999999999"_qba, "\xff\xff\xff\xff"_qba, "\x7f\xff\xff\xff"_qba, "::"_qba, "255.255.255.255"_qba,
                                        "2027-02-30"_qba, "\xe2\x80\xae"_qba};
    return pieces[random.below(std::size(pieces))];
}

void damage(QByteArray &bytes, const std::vector<Seed> &seeds, Random &random)
{
    const auto place = [&] { return static_cast<qsizetype>(random.below(static_cast<std::uint64_t>(bytes.size()) + 1)); };
    const auto length = [&](qsizetype most) { return static_cast<qsizetype>(random.below(static_cast<std::uint64_t>(std::max<qsizetype>(most, 0)) + 1)); };
    const qsizetype at = place();
    switch (random.below(7)) {
    case 0: // a bit
        if (at < bytes.size())
            bytes[at] = static_cast<char>(bytes[at] ^ (1 << random.below(8)));
        return;
    case 1: // a byte
        if (at < bytes.size())
            bytes[at] = static_cast<char>(random.below(256));
        return;
    case 2:
        bytes.insert(at, meaningful(random));
        return;
    case 3: // something is missing
        bytes.remove(at, length(std::min<qsizetype>(bytes.size() - at, 64)));
        return;
    case 4: // something comes twice
        bytes.insert(at, bytes.mid(place(), length(256)));
        return;
    case 5: // it stops
        bytes.truncate(at);
        return;
    default: { // and goes on as another one does
        const QByteArray &other = seeds[random.below(seeds.size())].bytes;
        bytes = bytes.first(at) + other.mid(length(other.size()));
    }
    }
}

void readOne(const std::vector<Seed> &seeds, const Seed &seed, int number)
{
    std::snprintf(currentName, sizeof currentName, "%s", seed.name.constData());
    currentNumber = number;
    QByteArray bytes = seed.bytes;
    Random random(seedOf(seed.name) + static_cast<std::uint64_t>(number));
    for (std::uint64_t i = number == 0 ? 0 : 1 + random.below(4); i > 0; --i)
        damage(bytes, seeds, random);
    bytes.truncate(longest);
    LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t *>(bytes.constData()), static_cast<size_t>(bytes.size()));
}
} // namespace

int main(int argc, char **argv)
{
    if (argc != 3 && argc != 4) {
        std::fprintf(stderr, "%s FOLDER COUNT | %s FOLDER FILE WHICH\n", argv[0], argv[0]);
        return 2;
    }
    const std::vector<Seed> seeds = seedsOf(QString::fromLocal8Bit(argv[1]));
    if (seeds.empty()) {
        std::fprintf(stderr, "%s: no files\n", argv[1]);
        return 2;
    }
    for (const int signal : {SIGABRT, SIGSEGV, SIGFPE, SIGILL})
        std::signal(signal, tellWhere);
    const QByteArray only(argc == 4 ? argv[2] : "");
    const int count = QByteArray(argv[argc - 1]).toInt();
    for (const Seed &seed : seeds) {
        if (!only.isEmpty() && seed.name != only)
            continue;
        for (int number = only.isEmpty() ? 0 : count; number <= count; ++number)
            readOne(seeds, seed, number);
    }
    std::printf("%zu files, each as it is and damaged %d times\n", seeds.size(), count);
    return 0;
}
