#include "catalog/notes_reader.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QHash>
#include <QSet>

namespace greenroom {
namespace {

/// Makes ids that are short, stable and each taken once.
class IdMaker
{
public:
    explicit IdMaker(const QString &path)
        : m_file(QFileInfo(path).fileName())
    {}

    void keep(const QString &id)
    {
        if (!id.isEmpty())
            m_taken.insert(id);
    }

    void give(QString &id, const QString &kind, const QString &section, const QString &text)
    {
        if (!id.isEmpty())
            return;
        // What stands many times in a file goes on counting where it stopped.
        int &repeat = m_repeats[kind + u'\n' + section + u'\n' + text];
        for (; id.isEmpty() || m_taken.contains(id); ++repeat) {
            QCryptographicHash hash(QCryptographicHash::Sha1);
            for (const QString &part : {m_file, section, text, QString::number(repeat)}) {
                hash.addData(part.toUtf8());
                hash.addData(QByteArrayView("\0", 1));
            }
            id = kind + u'-' + QString::fromLatin1(hash.result().toHex().left(12));
        }
        m_taken.insert(id);
    }

private:
    QString m_file;
    QSet<QString> m_taken;
    QHash<QString, int> m_repeats;
};

} // namespace

void assignNotesIds(NotesFile &file)
{
    IdMaker ids(file.path);
    for (const NotesTopic &topic : file.topics) {
        ids.keep(topic.id);
        for (const NotesTurn &turn : topic.turns)
            ids.keep(turn.id);
    }
    for (const NotesPitch &pitch : file.pitches)
        ids.keep(pitch.id);
    for (NotesTopic &topic : file.topics) {
        ids.give(topic.id, QStringLiteral("topic"), topic.section, topic.title);
        for (NotesTurn &turn : topic.turns)
            ids.give(turn.id, QStringLiteral("q"), topic.section + u'\n' + topic.title, turn.question);
    }
    for (NotesChecklist &checklist : file.checklists)
        ids.give(checklist.id, QStringLiteral("checklist"), checklist.section, checklist.title);
    for (NotesDrill &drill : file.drills)
        ids.give(drill.id, QStringLiteral("drill"), drill.number > 0 ? QString() : drill.section,
                 drill.number > 0 ? QString::number(drill.number) : drill.title);
    for (NotesPitch &pitch : file.pitches)
        ids.give(pitch.id, QStringLiteral("pitch"), pitch.section, pitch.title);
    for (NotesTemplate &outline : file.templates)
        ids.give(outline.id, QStringLiteral("template"), outline.section, outline.title);
    for (NotesRemark &note : file.notes)
        ids.give(note.id, QStringLiteral("note"), note.section, note.text);
}

} // namespace greenroom
