// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/nmapscripts.h"

#include "core/ingest/facttext.h"
#include "core/ingest/serviceanswer.h"

#include <algorithm>
#include <array>

namespace phaseout::ingest {
namespace {
using namespace std::literals;

char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; }

bool startsWithNoCase(std::string_view text, std::string_view prefix)
{
    return text.size() >= prefix.size() &&
           std::equal(prefix.begin(), prefix.end(), text.begin(), [](char a, char b) { return lower(a) == lower(b); });
}

size_t findNoCase(std::string_view text, std::string_view needle, size_t from = 0)
{
    for (size_t i = from; i + needle.size() <= text.size(); ++i)
        if (startsWithNoCase(text.substr(i), needle))
            return i;
    return std::string_view::npos;
}

std::string_view trimmed(std::string_view text)
{
    while (!text.empty() && (text.front() == ' ' || text.front() == '\t' || text.front() == '\r' || text.front() == '\n'))
        text.remove_prefix(1);
    while (!text.empty() && (text.back() == ' ' || text.back() == '\t' || text.back() == '\r' || text.back() == '\n'))
        text.remove_suffix(1);
    return text;
}

// Takes the first line off \a text.
std::string_view takeLine(std::string_view &text)
{
    const size_t end = text.find('\n');
    const std::string_view line = text.substr(0, end);
    text = end == std::string_view::npos ? std::string_view() : text.substr(end + 1);
    return trimmed(line);
}

// `realm="IP Camera(C2183)"`, or nmap's own `realm=IP Camera(C2183) qop=auth`: unquoted up to the next parameter.
std::string_view realmIn(std::string_view challenge)
{
    const size_t at = findNoCase(challenge, "realm=");
    if (at == std::string_view::npos)
        return {};
    std::string_view value = challenge.substr(at + 6);
    if (value.starts_with('"')) {
        value.remove_prefix(1);
        return value.substr(0, value.find('"'));
    }
    size_t end = value.find_first_of(",\r\n");
    for (const std::string_view next : {" qop="sv, " nonce="sv, " algorithm="sv, " opaque="sv, " domain="sv, " stale="sv, " charset="sv})
        end = std::min(end, findNoCase(value, next));
    return trimmed(value.substr(0, end));
}

// "Digest realm=…" in any case: one challenge. A line with both schemes has one trait for each.
bool addChallenges(Observation &observation, std::string_view line, std::uint16_t port)
{
    bool added = false;
    for (const std::string_view scheme : {"digest"sv, "basic"sv}) {
        const size_t at = findNoCase(line, scheme);
        if (at == std::string_view::npos)
            continue;
        const std::string_view realm = realmIn(line.substr(at));
        if (realm.empty())
            continue;
        addTrait(observation, TraitKind::AuthRealm, std::string(scheme) + ' ' + std::string(realm), port);
        added = true;
    }
    return added;
}

bool addHeaderLine(Observation &observation, std::string_view line, std::uint16_t port, bool isRtsp)
{
    if (startsWithNoCase(line, "server:")) {
        addTrait(observation, isRtsp ? TraitKind::RtspServer : TraitKind::HttpServer, trimmed(line.substr(7)), port);
        return true;
    }
    return startsWithNoCase(line, "www-authenticate:") && addChallenges(observation, line.substr(17), port);
}

void addTitle(Observation &observation, std::string_view title, std::uint16_t port)
{
    title = trimmed(title);
    // The script's own words for "there is none".
    if (!startsWithNoCase(title, "Site doesn't have a title") && !startsWithNoCase(title, "Did not follow redirect") &&
        !startsWithNoCase(title, "Requested resource was"))
        addTrait(observation, TraitKind::HttpTitle, title, port);
}

void addHttpTitle(Observation &observation, const ScanScript &script, std::uint16_t port)
{
    std::string_view rest = script.output;
    const std::string_view first = takeLine(rest);
    const auto title = script.elements.find("title");
    addTitle(observation, title != script.elements.end() ? std::string_view(title->second) : first, port);
    // "Requested resource was http://192.0.2.1/doc/page/login.asp": the path is a mark of its own.
    const std::string_view redirect = startsWithNoCase(first, "Did not follow") || startsWithNoCase(first, "Requested resource") ? first : trimmed(rest);
    addTrait(observation, TraitKind::Banner, redirect, port);
}

void addSubject(Observation &observation, const ScanScript &script, std::uint16_t port)
{
    const size_t at = script.output.find("Subject:");
    if (at != std::string::npos) {
        std::string_view rest = std::string_view(script.output).substr(at + 8);
        return addTrait(observation, TraitKind::TlsSubject, takeLine(rest), port);
    }
    if (const auto name = script.elements.find("subject.commonName"); name != script.elements.end())
        addTrait(observation, TraitKind::TlsSubject, "commonName=" + name->second, port);
}

void addSnmp(Observation &observation, const ScanScript &script, std::uint16_t port)
{
    const auto enterprise = script.elements.find("enterprise");
    if (enterprise != script.elements.end() && !enterprise->second.empty() &&
        std::all_of(enterprise->second.begin(), enterprise->second.end(), [](char c) { return c >= '0' && c <= '9'; }))
        addTrait(observation, TraitKind::SnmpObjectId, "1.3.6.1.4.1." + enterprise->second, port);
    else
        addTrait(observation, TraitKind::Banner, script.output, port);
}

// "Manufacturer: …", "Name: …", "Model Name: …": what the device's own description says. Its maker is no reading of its address, as a
// scanner's word for a vendor is, but an answer.
void addUpnp(Observation &observation, std::string_view output, std::uint16_t port)
{
    std::string_view maker;
    std::string_view model;
    for (int lines = 0; !output.empty() && lines < 200; ++lines) {
        const std::string_view line = takeLine(output);
        const size_t colon = line.find(':');
        if (colon == std::string_view::npos)
            continue;
        const std::string_view key = trimmed(line.substr(0, colon));
        const std::string_view value = trimmed(line.substr(colon + 1));
        const auto is = [key](std::string_view name) { return key.size() == name.size() && startsWithNoCase(key, name); };
        if (is("Manufacturer") && maker.empty()) {
            maker = value;
        } else if (is("Model Name") && model.empty()) {
            model = value;
        } else if (is("Name")) {
            addTrait(observation, TraitKind::Name, value);
            addTrait(observation, TraitKind::Banner, value, port); // one maker's devices are called by model and serial number
        }
    }
    addTrait(observation, TraitKind::Model, model);
    addTrait(observation, TraitKind::ServiceProduct, trimmed(std::string(maker) + ' ' + std::string(model)), port);
}

// The description is the first line; the script adds how long the device has been up.
void addSystem(Observation &observation, std::string_view output, std::uint16_t port)
{
    const size_t end = findNoCase(output, "System uptime:");
    const std::string_view said = trimmed(output.substr(0, end));
    addDescription(observation, QString::fromUtf8(said.data(), static_cast<qsizetype>(said.size())), port);
}

int hexDigit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    c = lower(c);
    return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

// Undoes \x20, \r, \n, \t, \0 and "\" before any other character, up to the closing quote, whose place \a at becomes.
std::string unescaped(std::string_view text, size_t &at)
{
    std::string result;
    while (at < text.size() && text[at] != '"') {
        if (text[at] != '\\' || at + 1 >= text.size()) {
            result += text[at++];
            continue;
        }
        const char c = text[at + 1];
        at += 2;
        if (c == 'x' && at + 1 < text.size() && hexDigit(text[at]) >= 0 && hexDigit(text[at + 1]) >= 0) {
            result += static_cast<char>(hexDigit(text[at]) * 16 + hexDigit(text[at + 1]));
            at += 2;
        } else {
            result += c == 'r' ? '\r' : c == 'n' ? '\n' : c == 't' ? '\t' : c == '0' ? '\0' : c;
        }
    }
    return result;
}

// Those that guess, collect or list the names and passwords of users, or print configurations.
bool isOfCredentials(std::string_view id)
{
    static constexpr std::array parts{"-brute"sv, "default-accounts"sv, "-passwd"sv, "-hashes"sv, "-users"sv, "-logins"sv, "ios-config"sv, "config-backup"sv, "creds"sv, "-empty-password"sv};
    return std::any_of(parts.begin(), parts.end(), [id](std::string_view part) { return id.find(part) != std::string_view::npos; });
}
} // namespace

bool tellsCredentials(std::string_view id, std::string_view output)
{
    if (!isOfCredentials(id) || id == "dns-brute" || (id == "rtsp-url-brute" && output.find('@') == std::string_view::npos))
        return false;
    output = trimmed(output);
    const auto has = [output](std::string_view words) { return findNoCase(output, words) != std::string_view::npos; };
    return !output.empty() && !has("no valid accounts") && (!has("error") || has("- valid credentials"));
}

void addAnswer(Observation &observation, std::string_view answer, std::uint16_t port)
{
    const bool isRtsp = startsWithNoCase(trimmed(answer), "RTSP/");
    bool added = false;
    std::string_view rest = answer;
    for (int lines = 0; !rest.empty() && lines < 200; ++lines)
        added = addHeaderLine(observation, takeLine(rest), port, isRtsp) || added;
    if (const size_t open = findNoCase(answer, "<title>"); open != std::string_view::npos) {
        const std::string_view title = answer.substr(open + 7);
        addTitle(observation, title.substr(0, findNoCase(title, "</title>")), port);
        added = true;
    }
    if (!added)
        addTrait(observation, TraitKind::Banner, trimmed(answer), port);
}

void addFingerprint(Observation &observation, std::string_view fingerprint, std::uint16_t port)
{
    size_t at = 0;
    for (int answers = 0; answers < 50; ++answers) {
        at = fingerprint.find("%r(", at);
        if (at == std::string_view::npos)
            return;
        const size_t quote = fingerprint.find('"', at);
        if (quote == std::string_view::npos)
            return;
        at = quote + 1;
        const std::string answer = unescaped(fingerprint, at);
        addAnswer(observation, answer, port);
    }
}

void addScript(Observation &observation, const ScanScript &script, std::uint16_t port)
{
    const std::string_view id = script.id;
    if (id == "http-title")
        return addHttpTitle(observation, script, port);
    if (id == "http-server-header") {
        for (std::string_view rest = script.output; !rest.empty();)
            addTrait(observation, TraitKind::HttpServer, takeLine(rest), port);
    } else if (id == "http-headers" || id == "http-auth") {
        for (std::string_view rest = script.output; !rest.empty();) {
            const std::string_view line = takeLine(rest);
            if (!addHeaderLine(observation, line, port, false) && id == "http-auth")
                addChallenges(observation, line, port);
        }
    } else if (id == "ssl-cert") {
        addSubject(observation, script, port);
    } else if (id == "fingerprint-strings") {
        for (const auto &[probe, answer] : script.elements)
            addAnswer(observation, answer, port);
    } else if (id == "snmp-info") {
        addSnmp(observation, script, port != 0 ? port : 161);
    } else if (id == "banner" || id == "rtsp-methods" || id == "upnp-info" || id == "snmp-sysdescr") {
        if (startsWithNoCase(script.output, "ERROR:"))
            return;
        addTrait(observation, TraitKind::Banner, script.output, port);
        if (id == "upnp-info")
            addUpnp(observation, script.output, port);
        else if (id == "snmp-sysdescr")
            addSystem(observation, script.output, port != 0 ? port : 161);
    }
}

} // namespace phaseout::ingest
