#pragma once

#include "core/question.h"
#include "core/queue.h"
#include "core/scheduler.h"
#include "storage/settings_repository.h"

#include <QJsonValue>
#include <QMap>
#include <QString>
#include <QStringList>

#include <array>

namespace greenroom {

class Database;

/// Which colours the window wears.
enum class ThemeChoice { System, Light, Dark };
/// In which language cards are shown.
enum class CardLanguageChoice { English, Chinese, Both };

/// "system", "light", "dark" and "english", "chinese", "both": as stored.
[[nodiscard]] QString toString(ThemeChoice theme);
[[nodiscard]] QString toString(CardLanguageChoice language);

/// Every setting with its type, its default and its bounds.
struct Settings
{
    ThemeChoice theme = ThemeChoice::System;
    double textScale = 1.0; ///< 1.0-1.5
    bool reduceMotion = false;
    bool keyHints = true;
    QString language; ///< of the window: "en" or "zh_CN"; empty = as the system
    CardLanguageChoice cardLanguage = CardLanguageChoice::English;

    int restDaysPerWeek = 1;                ///< 0-2
    int rolloverHour = defaultRolloverHour; ///< 0-23

    double desiredRetention = fsrs::defaultDesiredRetention; ///< 0.80-0.95
    int newPerDay = 5;                                       ///< 0-999
    int reviewsPerDay = 200;                                 ///< 0-9999
    QList<double> fsrsParameters;                            ///< empty = the published ones
    QList<int> learningStepsSeconds{60, 600};                ///< each 1 s to 30 days, at most 8
    QList<int> relearningStepsSeconds{600};                  ///< the same
    BacklogOrder backlogOrder = BacklogOrder::Recall;
    bool siblingsApart = true;         ///< a question and its follow-ups on different days
    bool twoButtons = false;           ///< forgot / got it instead of four grades
    bool suspendLeeches = true;        ///< at the 8th lapse, and every 4th after
    bool balanceLoad = true;           ///< choose the emptier days of the fuzz range
    std::array<EasyDay, 7> easyDays{}; ///< Monday first
    QDate interviewDate;               ///< invalid = none
    QStringList interviewTopics;       ///< ids; empty = every topic
    double interviewTarget = 0.9;      ///< 0.70-0.98: the mean recall wanted on that day
    bool optimizeByItself = true;      ///< fit the parameters in the background, at 400 answers and each doubling

    QString compiler;            ///< path or name; empty = the first that is found
    QString standard;            ///< empty = gnu++20
    double timeLimitSeconds = 0; ///< 0 = as the drill says
    int hintLockMinutes = 10;    ///< 0-60
    bool hidePattern = true;
    bool completion = true;

    QString audioInput; ///< id of the device; empty = the system's default

    QString notesFolder; ///< followed, its files come in as they are saved; empty = none

    bool operator==(const Settings &) const = default;
};

/// The schedule's settings within the user's. Parameters that are not usable fall back to the published ones.
[[nodiscard]] SchedulerSettings schedulerSettings(const Settings &settings);

/// Reads and writes the settings, the profile and this computer's id.
class SettingsService
{
public:
    explicit SettingsService(Database &database)
        : m_repository(database)
    {}

    /// The settings as they stand; values that are missing or out of bounds are the defaults or the nearest bound.
    [[nodiscard]] Result<Settings> load() const;
    /// Stores what differs from what is stored.
    [[nodiscard]] Result<void> save(const Settings &settings);

    /// The id of this computer in the log rows; made at the first call and never changed.
    [[nodiscard]] Result<QString> deviceId();

    /// A value of a screen's own, such as where a splitter stands: undefined when never set. Keys look like "window.size".
    [[nodiscard]] Result<QJsonValue> value(const QString &key) const { return m_repository.value(key); }
    [[nodiscard]] Result<void> setValue(const QString &key, const QJsonValue &value) { return m_repository.setValue(key, value); }

    /// What fills placeholders: key -> value. An empty value removes the key.
    [[nodiscard]] Result<QMap<QString, QString>> profile() const { return m_repository.profile(); }
    [[nodiscard]] Result<void> setProfile(const QString &key, const QString &value) { return m_repository.setProfile(key, value); }

private:
    SettingsRepository m_repository;
};

} // namespace greenroom
