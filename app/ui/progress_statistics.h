#pragma once

#include "core/clock.h"
#include "progress_figures.h"

#include <QFuture>
#include <QObject>
#include <QString>

#include <memory>

namespace greenroom {

class CatalogStore;
struct Catalog;
class SettingsKeeper;

/// The figures of Today's streak and of Progress. They are worked out on a worker thread with a connection of its own and handed back as a
/// value; a call while that goes on is answered by one more round.
class ProgressStatistics : public QObject
{
    Q_OBJECT

public:
    ProgressStatistics(QString databasePath, const CatalogStore &catalog, const SettingsKeeper &settings, const Clock &clock,
                       QObject *parent = nullptr);

    ~ProgressStatistics() override;

    [[nodiscard]] bool isLoaded() const { return m_loaded; }
    [[nodiscard]] const Statistics &statistics() const { return m_figures.statistics; }
    /// The same with what the charts are made of.
    [[nodiscard]] const ProgressFigures &figures() const { return m_figures; }
    /// The study day the figures are of.
    [[nodiscard]] QDate day() const { return m_day; }
    /// Why the figures could not be worked out; the earlier ones stay.
    [[nodiscard]] QString error() const { return m_error; }

    /// The day recall is predicted for from the next refresh() on; invalid for none.
    void setInterview(QDate day) { m_interview = day; }
    [[nodiscard]] QDate interview() const { return m_interview; }

    void refresh();

signals:
    void changed();

private:
    struct Job
    {
        QString path;
        std::shared_ptr<const Catalog> catalog;
        std::shared_ptr<const TopicIndex> topics; ///< of that catalog; null = to be made
        Moment now;
        StatisticsOptions options;
        SchedulerSettings scheduler;
    };
    [[nodiscard]] Job job() const;
    [[nodiscard]] static Result<ProgressFigures> compute(const Job &job);
    void take(const Result<ProgressFigures> &result, const Job &job);

    QString m_databasePath;
    const CatalogStore &m_catalog;
    const SettingsKeeper &m_settings;
    const Clock &m_clock;
    ProgressFigures m_figures;
    std::shared_ptr<const Catalog> m_indexed; ///< what m_topics was made of
    std::shared_ptr<const TopicIndex> m_topics;
    QDate m_interview;
    QDate m_day;
    QString m_error;
    QFuture<void> m_work;
    bool m_loaded = false;
    bool m_running = false;
    bool m_again = false;
};

} // namespace greenroom
