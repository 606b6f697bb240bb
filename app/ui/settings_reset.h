#pragma once

#include <QObject>
#include <QStringList>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

namespace greenroom {

class BackupService;
class ReviewService;

/// Resets progress: every card that was ever answered starts over as new. The log keeps every review, and a backup is made first. Cards go
/// one by one between frames, so that the window answers meanwhile.
class SettingsReset : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The reset comes from SettingsViewModel.")
    Q_PROPERTY(QString word READ word CONSTANT) ///< that has to be typed
    Q_PROPERTY(bool running READ isRunning NOTIFY changed)
    Q_PROPERTY(int done READ done NOTIFY changed)
    Q_PROPERTY(int total READ total NOTIFY changed)
    Q_PROPERTY(QString error READ error NOTIFY changed)

public:
    /// Without `reviews` there is nothing to reset.
    SettingsReset(ReviewService *reviews, BackupService &backups, QObject *parent = nullptr);

    [[nodiscard]] QString word() const { return QStringLiteral("reset"); }
    [[nodiscard]] bool isRunning() const { return m_timer.isActive(); }
    [[nodiscard]] int done() const { return m_total - int(m_waiting.size()); }
    [[nodiscard]] int total() const { return m_total; }
    [[nodiscard]] QString error() const { return m_error; }

    /// Begins when the word was typed; finished() follows, or error() says what stopped it. What was reset by then stays so.
    Q_INVOKABLE void start(const QString &typed);

signals:
    void changed();
    void finished(int cards);

private:
    void step();
    void stop(const QString &error);

    ReviewService *m_reviews;
    BackupService &m_backups;
    QTimer m_timer;
    QStringList m_waiting;
    QString m_error;
    int m_total = 0;
};

} // namespace greenroom
