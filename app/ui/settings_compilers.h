#pragma once

#include "settings_keeper.h"

#include <QFuture>
#include <QObject>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

namespace greenroom {

/// The C++ compilers of this computer. They are looked for on a worker thread when the section is shown: starting one takes a while.
class SettingsCompilers : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The compilers come from SettingsViewModel.")
    Q_PROPERTY(bool looking READ isLooking NOTIFY changed)
    Q_PROPERTY(bool looked READ hasLooked NOTIFY changed)
    Q_PROPERTY(QStringList names READ names NOTIFY changed)        ///< "g++ 12.2", in the order of preference
    Q_PROPERTY(int chosen READ chosen WRITE choose NOTIFY changed) ///< index in names; 0 when none was chosen
    Q_PROPERTY(QString problem READ problem NOTIFY changed)        ///< what to do when there is none

public:
    /// The names that are looked for on the search path.
    [[nodiscard]] static QStringList candidates();

    explicit SettingsCompilers(SettingsKeeper &keeper, QObject *parent = nullptr);

    ~SettingsCompilers() override;

    [[nodiscard]] bool isLooking() const { return m_looking; }
    [[nodiscard]] bool hasLooked() const { return m_looked; }
    [[nodiscard]] QStringList names() const;
    [[nodiscard]] int chosen() const;
    void choose(int index);
    [[nodiscard]] QString problem() const { return m_problem; }

    /// Looks for compilers unless that was done before.
    Q_INVOKABLE void look();
    /// Looks for them whether or not that was done before.
    Q_INVOKABLE void lookAgain();

signals:
    void changed();

private:
    struct Entry
    {
        QString name;    ///< for people
        QString setting; ///< as the settings keep it
    };
    struct Found
    {
        QList<Entry> entries;
        QString problem;
    };
    [[nodiscard]] static Found search(const QString &configured);

    void take(const Found &found);

    SettingsKeeper &m_keeper;
    QFuture<void> m_work;
    QList<Entry> m_entries;
    QString m_problem;
    bool m_looking = false;
    bool m_looked = false;
};

} // namespace greenroom
