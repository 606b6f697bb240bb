#pragma once

#include "core/interview.h"
#include "progress_forecast.h"

#include <QObject>
#include <QStringList>
#include <QVariantList>
#include <QVariantMap>
#include <QtQml/qqmlregistration.h>

namespace greenroom {

class CatalogStore;
class Clock;
class ReviewService;
class SettingsKeeper;
class SettingsService;
class ShellViewModel;

/// The day of the interview: its name, its topics, how far it is and what it asks for a day.
class ProgressInterview : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The interview comes from Progress.")
    Q_PROPERTY(bool set READ isSet NOTIFY changed)
    Q_PROPERTY(bool over READ isOver NOTIFY changed)                 ///< its day has passed
    Q_PROPERTY(QString date READ isoDate NOTIFY changed)             ///< "2026-06-12"; empty without one
    Q_PROPERTY(QString name READ name NOTIFY changed)                ///< may be empty
    Q_PROPERTY(QStringList topicIds READ topicIds NOTIFY changed)    ///< empty = every topic
    Q_PROPERTY(QVariantList allTopics READ allTopics NOTIFY changed) ///< { id, title }
    Q_PROPERTY(int daysLeft READ daysLeft NOTIFY changed)            ///< 0 on the day
    Q_PROPERTY(QString lastNew READ lastNew NOTIFY changed)          ///< the last day that brings new cards; empty when none come
    Q_PROPERTY(QString today READ isoToday NOTIFY changed)
    Q_PROPERTY(QString proposed READ proposed NOTIFY changed) ///< where the month grid begins without a date: four weeks ahead
    Q_PROPERTY(QString error READ error NOTIFY changed)       ///< why the date could not be read or stored

public:
    struct Needs
    {
        SettingsKeeper &keeper;    ///< of the date and the topics
        SettingsService &settings; ///< of the name
        ReviewService &reviews;
        CatalogStore &catalog;
        ShellViewModel &shell;
        const Clock &clock;
    };
    explicit ProgressInterview(const Needs &needs, QObject *parent = nullptr);

    [[nodiscard]] QDate date() const { return m_date; }
    [[nodiscard]] bool isSet() const { return m_date.isValid(); }
    [[nodiscard]] bool isOver() const { return m_date.isValid() && m_date < today(); }
    [[nodiscard]] QString isoDate() const { return m_date.toString(Qt::ISODate); }
    [[nodiscard]] QString name() const { return m_name; }
    [[nodiscard]] QStringList topicIds() const { return m_topicIds; }
    [[nodiscard]] QVariantList allTopics() const;
    [[nodiscard]] int daysLeft() const { return m_date.isValid() ? int(today().daysTo(m_date)) : -1; }
    [[nodiscard]] QString lastNew() const;
    [[nodiscard]] QString isoToday() const { return today().toString(Qt::ISODate); }
    [[nodiscard]] QString proposed() const;
    [[nodiscard]] QString error() const { return m_error; }
    [[nodiscard]] QDate today() const;

    /// The cards of each day from today until a day, that day included.
    [[nodiscard]] Result<QList<ForecastDay>> forecastUntil(QDate day) const;

    /// What a day would ask for: { daysLeft, perDay (-1 = unknown), lastNew, warning }.
    Q_INVOKABLE [[nodiscard]] QVariantMap preview(const QString &isoDay, const QStringList &topicIds) const;
    /// Stores the date; true when that worked.
    Q_INVOKABLE bool setDate(const QString &isoDay, const QString &name, const QStringList &topicIds);
    /// Goes without a date.
    Q_INVOKABLE bool clear();
    /// Reads what is stored.
    void refresh();

signals:
    void changed();

private:
    [[nodiscard]] QList<CardState> cardsOf(const QHash<QString, CardState> &states, const QStringList &topicIds) const;
    [[nodiscard]] InterviewLoad loadUntil(QDate day, const QList<CardState> &cards) const;
    bool store(QDate day, const QString &name, const QStringList &topicIds);
    void take();

    Needs m_needs;
    QDate m_date;
    QString m_name;
    QStringList m_topicIds;
    QString m_error;
};

} // namespace greenroom
