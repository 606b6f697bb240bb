#pragma once

#include "app_context.h"
#include "bank_view_model.h"
#include "drills_view_model.h"
#include "flashcards_view_model.h"
#include "pitch_view_model.h"
#include "progress_view_model.h"
#include "services/follow_up_cards.h"
#include "settings_view_model.h"
#include "shell_view_model.h"
#include "today_view_model.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include <memory>

namespace greenroom {

/// Hands each place its view-model. One view-model a place, created when the place is first shown, kept until the window closes.
class Rooms : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Rooms is given to the window.")
    Q_PROPERTY(greenroom::ShellViewModel *shell READ shell CONSTANT)
    Q_PROPERTY(greenroom::TodayViewModel *today READ today CONSTANT)
    Q_PROPERTY(greenroom::BankViewModel *bank READ bank CONSTANT)
    Q_PROPERTY(greenroom::ImportViewModel *importing READ importing CONSTANT) ///< null where nothing can be imported
    Q_PROPERTY(greenroom::FlashcardsViewModel *flashcards READ flashcards CONSTANT)
    Q_PROPERTY(greenroom::DrillsViewModel *drills READ drills CONSTANT)
    Q_PROPERTY(greenroom::PitchViewModel *pitch READ pitch CONSTANT)
    Q_PROPERTY(greenroom::ProgressViewModel *progress READ progress CONSTANT)
    Q_PROPERTY(greenroom::SettingsViewModel *settings READ settings CONSTANT)

public:
    explicit Rooms(const AppContext &context, QObject *parent = nullptr);

    [[nodiscard]] ShellViewModel *shell() { return &m_shell; }
    [[nodiscard]] TodayViewModel *today();
    [[nodiscard]] BankViewModel *bank();
    [[nodiscard]] ImportViewModel *importing();
    [[nodiscard]] FlashcardsViewModel *flashcards();
    [[nodiscard]] DrillsViewModel *drills();
    [[nodiscard]] PitchViewModel *pitch();
    [[nodiscard]] ProgressViewModel *progress();
    [[nodiscard]] SettingsViewModel *settings();
    /// The microphones of this computer; nothing of the sound system is touched before they are asked for.
    [[nodiscard]] AudioDevices &audioDevices() { return m_audioDevices; }
    /// The settings of the open window; null without a workspace.
    [[nodiscard]] SettingsKeeper *settingsKeeper() { return m_settingsKeeper.get(); }

private:
    [[nodiscard]] ProgressStatistics &statistics();
    [[nodiscard]] PracticeService &practice();
    [[nodiscard]] ScheduleFit *fit();
    void study(const QStringList &questionIds, const QString &title);
    void followNotes();
    void openCard(const QString &cardId);
    void openDrill(const QString &drillId);
    void openPitch(const QString &pitchId);
    void leadBackTo(ShellViewModel::Place place);
    void reloadBank();
    void cram(const QString &topicId);

    AppContext m_context;
    ShellViewModel m_shell;
    AudioDevices m_audioDevices;
    std::unique_ptr<SettingsKeeper> m_settingsKeeper;
    std::unique_ptr<ProgressStatistics> m_statistics;
    std::unique_ptr<PracticeService> m_practice;
    std::unique_ptr<TodayViewModel> m_today;
    std::unique_ptr<TakeService> m_takes;
    std::unique_ptr<PitchViewModel> m_pitch;
    std::unique_ptr<ProgressViewModel> m_progress;
    std::unique_ptr<ScheduleFit> m_fit;
    std::unique_ptr<SettingsViewModel> m_settings;
    std::unique_ptr<BankEditing> m_cardEditing;
    std::unique_ptr<FlashcardsViewModel> m_flashcards;
    std::unique_ptr<FollowUpCards> m_followUpCards;
    std::unique_ptr<BankEditing> m_editing;
    std::unique_ptr<ImportViewModel> m_importing;
    std::unique_ptr<NotesWatcher> m_notes;
    std::unique_ptr<BankViewModel> m_bank;
    std::unique_ptr<DrillsViewModel> m_drills;
};

} // namespace greenroom
