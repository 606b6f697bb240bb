#include "bank_note_view_model.h"

#include <QLocale>

namespace greenroom {

BankNoteViewModel::BankNoteViewModel(BankService &service, QObject *parent)
    : QObject(parent)
    , m_service(service)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(saveDelayMs);
    connect(&m_timer, &QTimer::timeout, this, &BankNoteViewModel::flush);
}

BankNoteViewModel::~BankNoteViewModel()
{
    // Whoever listens may be half gone already.
    blockSignals(true);
    flush();
}

void BankNoteViewModel::open(const QString &questionId, const QString &storedText)
{
    if (questionId == m_questionId)
        return;
    flush();
    m_questionId = questionId;
    m_text = m_unsaved.value(questionId, storedText);
    m_savedAt = {};
    emit changed();
}

void BankNoteViewModel::setText(const QString &text)
{
    if (text == m_text || m_questionId.isEmpty())
        return;
    m_text = text;
    m_unsaved.insert(m_questionId, text);
    m_timer.start();
    emit changed();
}

QString BankNoteViewModel::savedText() const
{
    if (m_unsaved.contains(m_questionId))
        return tr("Not saved yet");
    if (m_savedAt.msSinceEpoch == 0)
        return {};
    return tr("Saved %1").arg(m_savedAt.local().toString(QStringLiteral("HH:mm")));
}

void BankNoteViewModel::flush()
{
    m_timer.stop();
    if (m_unsaved.isEmpty())
        return;
    m_error.clear();
    const QHash<QString, QString> waiting = m_unsaved;
    for (auto note = waiting.begin(); note != waiting.end(); ++note) {
        const Result<Moment> stored = m_service.saveNote(note.key(), note.value());
        if (!stored) {
            m_error = stored.error().message;
            break;
        }
        m_unsaved.remove(note.key());
        if (note.key() == m_questionId)
            m_savedAt = *stored;
        emit saved(note.key(), note.value());
    }
    emit changed();
}

} // namespace greenroom
