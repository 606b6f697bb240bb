#pragma once

#include "core/attempt.h"
#include "core/clock.h"

#include <QObject>
#include <QString>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

namespace greenroom {

class DrillService;

/// What is in a drill's editor, saved by itself: after each pause of typing, before a run, and when the drill is left. It also holds how
/// far the clock and the hints are, which are stored in the same row.
class DrillDraft : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("A draft belongs to its drill.")
    Q_PROPERTY(QString savedAt READ savedAt NOTIFY savedChanged)
    Q_PROPERTY(QString error READ error NOTIFY savedChanged)

public:
    /// How long typing has to rest before the text is saved.
    static constexpr int pauseMs = 800;

    DrillDraft(DrillService &service, Draft draft, QObject *parent = nullptr);
    ~DrillDraft() override;

    [[nodiscard]] const Draft &draft() const { return m_draft; }
    /// Local time of the last save, "10:42"; empty before the first.
    [[nodiscard]] QString savedAt() const { return m_savedAt; }
    /// Why the last save failed; empty when it did not. The text stays in the editor and the next save tries again.
    [[nodiscard]] QString error() const { return m_error; }

    Q_INVOKABLE [[nodiscard]] QString code() const { return m_draft.code; }
    /// The editor's text has changed.
    Q_INVOKABLE void edit(const QString &code);
    /// Saves now if anything is unsaved. False when it could not.
    Q_INVOKABLE bool save();

    void setThinkingSeconds(int seconds);
    void setHintsOpened(int count);
    void setGivenUp();

signals:
    void savedChanged();
    void edited(const QString &code);

private:
    void takeSavedTime(Moment moment);

    DrillService &m_service;
    Draft m_draft;
    QString m_savedAt;
    QString m_error;
    bool m_unsaved = false;
    QTimer m_pause;
};

} // namespace greenroom
