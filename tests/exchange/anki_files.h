#pragma once

#ifndef Q_MOC_RUN // moc stumbles over the raw strings

#include "exchange/sqlite_file.h"
#include "exchange/zip_writer.h"

#include <QByteArray>
#include <QFile>
#include <QList>
#include <QString>
#include <QTest>

#include <utility>
#include <zstd.h>

namespace greenroom::test {

using ArchiveFiles = QList<std::pair<QString, QByteArray>>;

inline QByteArray zstd(const QByteArray &bytes)
{
    QByteArray packed(qsizetype(ZSTD_compressBound(size_t(bytes.size()))), Qt::Uninitialized);
    packed.resize(qsizetype(ZSTD_compress(packed.data(), size_t(packed.size()), bytes.constData(), size_t(bytes.size()), 3)));
    return packed;
}

inline QByteArray fileBytes(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Writes a zip of these files; a failed write ends the test program.
inline QString writeArchive(const QString &path, const ArchiveFiles &files)
{
    auto writer = ZipWriter::create(path);
    if (!writer.ok())
        qFatal("%s", qPrintable(writer.error().message));
    for (const auto &[name, bytes] : files) {
        if (!writer.value().add(name, bytes, 1'700'000'000).ok())
            qFatal("cannot add %s", qPrintable(name));
    }
    if (!writer.value().finish().ok())
        qFatal("cannot finish %s", qPrintable(path));
    return path;
}

/// A database made by these statements, as bytes.
inline QByteArray makeDatabase(const QString &path, const QList<QByteArray> &statements)
{
    QFile::remove(path);
    {
        auto file = SqliteFile::create(path);
        if (!file.ok())
            qFatal("%s", qPrintable(file.error().message));
        for (const QByteArray &statement : statements) {
            if (const auto done = file.value().execute(statement.constData()); !done.ok())
                qFatal("%s: %s", statement.constData(), qPrintable(done.error().detail));
        }
        if (!file.value().commit().ok())
            qFatal("no commit");
    }
    return fileBytes(path);
}

/// A length-delimited protobuf field.
inline QByteArray protobufBytes(int number, const QByteArray &bytes)
{
    QByteArray length;
    auto rest = quint64(bytes.size());
    do {
        length.append(char((rest & 0x7f) | (rest > 0x7f ? 0x80 : 0)));
        rest >>= 7;
    } while (rest > 0);
    return QByteArray(1, char(number << 3 | 2)) + length + bytes;
}

inline QByteArray protobufNumber(int number, char value) { return QByteArray(1, char(number << 3)) + value; }

/// The statements of a collection of schema 11 with three note types: Basic (1001), Cloze (1002), "Word" with three fields and two
/// templates (1003), and a filtered deck (55).
inline QList<QByteArray> schema11(const QByteArray &conf = R"({"creationOffset":-480,"rollover":4})")
{
    const QByteArray models =
        R"({"1001":{"id":1001,"name":"Basic","type":0,"flds":[{"name":"Front","ord":0},{"name":"Back","ord":1}],)"
        R"("tmpls":[{"name":"Card 1","ord":0,"qfmt":"{{Front}}","afmt":"{{FrontSide}}<hr id=answer>{{Back}}"}]},)"
        R"("1002":{"id":1002,"name":"Cloze","type":1,"flds":[{"name":"Text","ord":0},{"name":"Back Extra","ord":1}],)"
        R"("tmpls":[{"name":"Cloze","ord":0,"qfmt":"{{cloze:Text}}","afmt":"{{cloze:Text}}<br>{{Back Extra}}"}]},)"
        R"("1003":{"id":1003,"name":"Word","type":0,"flds":[{"name":"Word","ord":0},{"name":"Meaning","ord":1},{"name":"Example","ord":2}],)"
        R"("tmpls":[{"name":"There","ord":0,"qfmt":"What is {{Word}}?","afmt":"{{Meaning}}"},)"
        R"({"name":"Back","ord":1,"qfmt":"{{Meaning}}{{#Example}} ({{Example}}){{/Example}}","afmt":"{{Word}}"}]}})";
    const QByteArray decks = R"({"1":{"id":1,"name":"Default","dyn":0,"conf":1},"7":{"id":7,"name":"Java::Streams","dyn":0,"conf":1},)"
                             R"("55":{"id":55,"name":"Cram today","dyn":1}})";
    return {
        "CREATE TABLE col (id integer primary key, crt integer, mod integer, scm integer, ver integer, dty integer, usn integer, ls "
        "integer, "
        "conf text, models text, decks text, dconf text, tags text)",
        "CREATE TABLE notes (id integer primary key, guid text, mid integer, mod integer, usn integer, tags text, flds text, sfld integer, "
        "csum integer, flags integer, data text)",
        "CREATE TABLE cards (id integer primary key, nid integer, did integer, ord integer, mod integer, usn integer, type integer, queue "
        "integer, due integer, ivl integer, factor integer, reps integer, lapses integer, left integer, odue integer, odid integer, flags "
        "integer, data text)",
        "CREATE TABLE revlog (id integer primary key, cid integer, usn integer, ease integer, ivl integer, lastIvl integer, factor "
        "integer, "
        "time integer, type integer)",
        "CREATE TABLE graves (usn integer, oid integer, type integer)",
        // 2024-01-10 04:00 in UTC+8
        "INSERT INTO col VALUES (1, 1704830400, 1704900000000, 0, 11, 0, 0, 0, '" + conf + "', '" + models + "', '" + decks +
            "', '{\"1\":{\"id\":1,\"name\":\"Default\"}}', '{}')"};
}

inline QByteArray note(int id, int type, const QByteArray &guid, const QByteArray &fields, const QByteArray &tags = "")
{
    return "INSERT INTO notes VALUES (" + QByteArray::number(id) + ", '" + guid + "', " + QByteArray::number(type) + ", 1700000000, -1, '" +
           tags + "', '" + fields + "', '', 0, 0, '')";
}

/// `schedule`: type, queue, due, ivl, factor, reps, lapses, left, odue, odid, flags, data.
inline QByteArray card(int id, int noteId, int deck, int ordinal, const QByteArray &schedule = "0,0,1,0,0,0,0,0,0,0,0,''")
{
    return "INSERT INTO cards VALUES (" + QByteArray::number(id) + ", " + QByteArray::number(noteId) + ", " + QByteArray::number(deck) +
           ", " + QByteArray::number(ordinal) + ", 1700000000, -1, " + schedule + ")";
}

} // namespace greenroom::test

#endif
