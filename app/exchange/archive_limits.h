#pragma once

#include <QtGlobal>

namespace greenroom {

/// What an archive may ask of us. An archive is somebody else's file: what it unpacks to is bounded before anything is written, and
/// counted while it is written, because its own figures may lie.
struct ArchiveLimits
{
    qint64 entries = 100'000;              ///< files inside
    qint64 totalBytes = 4LL << 30;         ///< unpacked, all together
    qint64 collectionBytes = 2LL << 30;    ///< unpacked, the database
    qint64 mediaListBytes = 64LL << 20;    ///< unpacked, the list of media
    qint64 unsuspiciousBytes = 64LL << 20; ///< up to here the ratio does not matter: a small database is mostly empty pages
    qint64 ratio = 200;                    ///< unpacked to packed, beyond that; deflate reaches 1032, honest decks stay under 50
    qint64 notes = 1'000'000;
    qint64 cards = 2'000'000;
    qint64 logLines = 20'000'000;
};

} // namespace greenroom
