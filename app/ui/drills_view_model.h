#pragma once

#include "drill_list_model.h"
#include "drill_room_view_model.h"

#include <QFuture>
#include <QObject>
#include <QtQml/qqmlregistration.h>

#include <memory>
#include <stop_token>

namespace greenroom {

class CatalogStore;
class PracticeService;
class SettingsService;

/// What Drills stands on. All must outlive the view-model.
struct DrillsServices
{
    DrillService &drills;
    DrillRunner &runner;
    SettingsService &settings;
    CatalogStore &catalog;
    PracticeService *practice = nullptr; ///< grades what was done; without it drills have no schedule
};

/// The place Drills: the list, whether there is a compiler, and the drill that is open.
class DrillsViewModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The drills' view-model comes from Rooms.")
    Q_PROPERTY(greenroom::DrillListModel *list READ list CONSTANT)
    Q_PROPERTY(bool loading READ loading NOTIFY loadingChanged)
    Q_PROPERTY(QString problem READ problem NOTIFY loadingChanged)
    Q_PROPERTY(QString error READ error NOTIFY errorChanged)
    Q_PROPERTY(greenroom::DrillsViewModel::Compiler compiler READ compiler NOTIFY compilerChanged)
    Q_PROPERTY(QString isolation READ isolation NOTIFY isolationChanged)
    Q_PROPERTY(QString isolationDetail READ isolationDetail NOTIFY isolationChanged)
    Q_PROPERTY(QString language READ language WRITE setLanguage NOTIFY languageChanged)
    Q_PROPERTY(greenroom::DrillRoomViewModel *room READ room NOTIFY roomChanged)

public:
    enum Compiler { Unknown, Looking, Found, Missing };
    Q_ENUM(Compiler)

    explicit DrillsViewModel(const DrillsServices &services, QObject *parent = nullptr);
    ~DrillsViewModel() override;

    [[nodiscard]] DrillListModel *list() { return &m_list; }
    /// The drills have not been read yet.
    [[nodiscard]] bool loading() const;
    /// Names the first file of a drill that could not be read; empty when all could.
    [[nodiscard]] QString problem() const;
    /// Why the database could not be read or a drill not be opened.
    [[nodiscard]] QString error() const { return m_error; }
    [[nodiscard]] Compiler compiler() const { return m_compiler; }
    /// How strong the jail of this machine is, "full", "partial" or "weak"; empty until it was tried.
    [[nodiscard]] QString isolation() const { return m_isolation.level; }
    /// What it is made of and what is missing, for people.
    [[nodiscard]] QString isolationDetail() const { return m_isolation.detail; }
    /// "en" or "zh_CN": the language of titles and statements.
    [[nodiscard]] QString language() const { return m_language; }
    void setLanguage(const QString &language);
    /// The drill that is open; null on the landing page.
    [[nodiscard]] DrillRoomViewModel *room() const { return m_room.get(); }

    /// The place was opened: reads how far the user is and, the first time, looks for a compiler.
    Q_INVOKABLE void visit();
    /// Looks for a compiler again.
    Q_INVOKABLE void findCompiler();
    /// Opens a drill; false when it is not there or cannot be read, then `error` says why.
    Q_INVOKABLE bool open(const QString &drillId);
    /// Saves the open drill and goes back to the list.
    Q_INVOKABLE void close();

signals:
    void loadingChanged();
    void errorChanged();
    void compilerChanged();
    void isolationChanged();
    void languageChanged();
    void roomChanged();

private:
    void takeCatalog();
    void readStandings();
    void letGo(std::unique_ptr<DrillRoomViewModel> room);
    void grade(const QString &drillId, const AttemptFacts &attempt);
    void setError(const QString &error);
    void setCompiler(Compiler compiler);
    void setIsolation(const Isolation &isolation);
    [[nodiscard]] CardLanguage cardLanguage() const;
    /// Reads what the user has set about drills, for the next one that is opened and the next run.
    void takeSettings();

    DrillsServices m_services;
    DrillListModel m_list;
    DrillRoomOptions m_options;
    QString m_error;
    QString m_language = QStringLiteral("en");
    Compiler m_compiler = Unknown;
    Isolation m_isolation;
    std::unique_ptr<DrillRoomViewModel> m_room;
    std::stop_source m_stop;
    QFuture<void> m_search;
};

} // namespace greenroom
