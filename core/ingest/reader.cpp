// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/reader.h"

#include "core/ingest/credentials.h"
#include "core/ingest/credentiallexicon.h"
#include "core/ingest/facttext.h"
#include "core/ingest/words.h"

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace phaseout::ingest {
namespace {
// The last before a sink: takes passwords out of every text, whatever reader gave it.
class CleanSink : public Sink {
public:
    CleanSink(Sink &sink, QString file) : m_sink(sink), m_file(std::move(file)) {}

    void observation(Observation &&given) override
    {
        m_row = given.row;
        for (Trait &trait : given.traits)
            clean(trait.text, textKindOf(trait.kind));
        std::erase_if(given.traits, [](const Trait &trait) { return trait.text.empty() && trait.kind != TraitKind::OpenPort; });
        m_sink.observation(std::move(given));
    }
    void store(StoreRow &&row) override
    {
        m_row = row.row;
        for (auto field = row.fields.begin(); field != row.fields.end(); ++field)
            clean(*field, textKindOf(field.key()));
        m_sink.store(std::move(row));
    }
    void subnet(SubnetRow &&row) override
    {
        m_row = row.row;
        clean(row.note, TextKind::Words);
        m_sink.subnet(std::move(row));
    }
    void finding(Finding &&finding) override
    {
        // These name columns, "Password", and no values.
        if (!finding.id.endsWith("credentials-dropped"_L1))
            finding.subject = withoutUserInfo(finding.subject);
        finding.raw = withoutUserInfo(finding.raw);
        m_sink.finding(std::move(finding));
    }
    void tell()
    {
        if (m_cleaned > 0)
            m_sink.finding({Severity::Note, u"file.credentials-dropped"_s, {}, {m_file, m_firstRow, 0},
                            Words::tr("Passwords or user names were taken out of %Ln text(s) and are not kept.", nullptr, static_cast<int>(std::min<qint64>(m_cleaned, 2'000'000'000))),
                            Words::tr("Change passwords that stand in such files, and delete the files."), {}});
    }

private:
    void clean(QString &text, TextKind kind)
    {
        bool hadOne = false;
        text = withoutUserInfo(text, &hadOne, kind);
        if (hadOne)
            count();
    }
    void count()
    {
        if (m_cleaned++ == 0)
            m_firstRow = m_row;
    }
    void clean(std::string &text, TextKind kind)
    {
        const bool hasLogin = text.find('@') != std::string::npos && text.find_first_of(":/") != std::string::npos;
        if (!hasLogin && !hasCredentialWord(std::string_view(text)))
            return;
        auto &harmless = m_harmless[static_cast<size_t>(kind)];
        std::string &known = harmless[std::hash<std::string>()(text) % harmless.size()];
        if (known == text)
            return;
        bool hadOne = false;
        const QString cleaned = withoutUserInfo(QString::fromStdString(text), &hadOne, kind);
        if (!hadOne) {
            if (text.size() <= longestKept)
                known = text;
            return;
        }
        text = cleaned.trimmed().toStdString();
        count();
    }

    static constexpr size_t longestKept = 256;
    Sink &m_sink;
    QString m_file;
    qint64 m_cleaned = 0;
    qint64 m_row = 0;
    qint64 m_firstRow = 0; // of those that were cleaned
    std::array<std::array<std::string, 512>, 2> m_harmless; // by kind of text; looked into before: devices of a kind say the same
};
} // namespace

Result<void> Reader::read(QIODevice &input, const ReadOptions &options, Sink &sink, const JobContext &context) const
{
    CleanSink clean(sink, options.fileName);
    const Result<void> done = readFacts(input, options, clean, context);
    clean.tell();
    return done;
}

} // namespace phaseout::ingest
