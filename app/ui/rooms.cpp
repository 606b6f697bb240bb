#include "rooms.h"

#include "audio/microphone_input.h"
#include "services/workspace.h"

#include <algorithm>

namespace greenroom {

Rooms::Rooms(const AppContext &context, QObject *parent)
    : QObject(parent)
    , m_context(context)
{
    // Before anything is shown: the first frame already wears the user's theme and language.
    if (Workspace *workspace = m_context.workspace) {
        const auto apply = [workspace](const Settings &settings) { workspace->apply(settings); };
        m_settingsKeeper = std::make_unique<SettingsKeeper>(workspace->settingsService(), m_shell, apply);
    }
    // A take that a crash cut off is back before the list is looked at.
    if (m_context.catalog && m_context.workspace)
        connect(m_context.catalog, &CatalogStore::changed, this, [this] { pitch()->recover(); });
    if (m_context.catalog && m_context.workspace)
        followNotes();
    // The rail tells what is due before Flashcards was ever opened.
    if (m_context.catalog && m_context.reviews)
        connect(m_context.catalog, &CatalogStore::changed, this, [this] { static_cast<void>(flashcards()); });
}

// The folder is looked at once the bank is shown, and followed from then on.
void Rooms::followNotes()
{
    Workspace &workspace = *m_context.workspace;
    m_notes = std::make_unique<NotesWatcher>(workspace.database().path(), workspace.clock());
    connect(m_notes.get(), &NotesWatcher::imported, this, &Rooms::reloadBank);
    connect(m_notes.get(), &NotesWatcher::folderChosen, this,
            [this](const QString &folder) { m_settingsKeeper->change([&folder](Settings &settings) { settings.notesFolder = folder; }); });
    const auto follow = [this] {
        if (m_context.catalog->isLoaded())
            m_notes->setFolder(m_settingsKeeper->settings().notesFolder);
    };
    connect(m_settingsKeeper.get(), &SettingsKeeper::changed, m_notes.get(), follow);
    connect(m_context.catalog, &CatalogStore::changed, m_notes.get(), follow);
}

TodayViewModel *Rooms::today()
{
    if (!m_today) {
        Workspace &workspace = *m_context.workspace;
        m_today = std::make_unique<TodayViewModel>(TodayServices{workspace.plan(), workspace.reviews(), workspace.settingsService(),
                                                                 *m_settingsKeeper, statistics(), *m_context.catalog, m_shell,
                                                                 workspace.clock()});
        connect(m_today.get(), &TodayViewModel::drillRequested, this, &Rooms::openDrill);
        connect(m_today.get(), &TodayViewModel::pitchRequested, this, &Rooms::openPitch);
    }
    return m_today.get();
}

PitchViewModel *Rooms::pitch()
{
    if (!m_pitch) {
        Workspace &workspace = *m_context.workspace;
        const AudioInputFactory factory = m_context.microphone ? m_context.microphone : microphoneFactory(m_audioDevices);
        m_takes = std::make_unique<TakeService>(workspace.takesFolder(), TakeRepository(workspace.database()), workspace.clock(),
                                                workspace.deviceId(), factory);
        m_pitch = std::make_unique<PitchViewModel>(PitchServices{workspace.settingsService(), *m_settingsKeeper, *m_takes,
                                                                 *m_context.catalog, m_audioDevices, m_shell, &practice()});
        if (m_context.catalog->isLoaded())
            m_pitch->recover();
    }
    return m_pitch.get();
}

ProgressViewModel *Rooms::progress()
{
    if (!m_progress) {
        m_progress = std::make_unique<ProgressViewModel>(ProgressViewModel::Needs{
            statistics(), {*m_settingsKeeper, *m_context.settings, *m_context.reviews, *m_context.catalog, m_shell, *m_context.clock}});
        connect(m_progress.get(), &ProgressViewModel::cramRequested, this, &Rooms::cram);
    }
    return m_progress.get();
}

SettingsViewModel *Rooms::settings()
{
    if (!m_settings) {
        Workspace &workspace = *m_context.workspace;
        m_settings = std::make_unique<SettingsViewModel>(
            SettingsNeeds{*m_settingsKeeper, workspace.backups(), workspace.places().dataFolder, m_audioDevices, &workspace.reviews(),
                          &workspace.plan(), fit(), importing(), m_notes.get(), m_context.settings});
        connect(m_settings->resetting(), &SettingsReset::finished, this, [this] { flashcards()->refresh(); });
    }
    return m_settings.get();
}

PracticeService &Rooms::practice()
{
    if (!m_practice)
        m_practice = std::make_unique<PracticeService>(*m_context.reviews, *m_context.clock);
    return *m_practice;
}

ProgressStatistics &Rooms::statistics()
{
    if (!m_statistics) {
        Workspace &workspace = *m_context.workspace;
        m_statistics =
            std::make_unique<ProgressStatistics>(workspace.database().path(), *m_context.catalog, *m_settingsKeeper, workspace.clock());
    }
    return *m_statistics;
}

ScheduleFit *Rooms::fit()
{
    if (!m_fit) {
        Workspace &workspace = *m_context.workspace;
        m_fit = std::make_unique<ScheduleFit>(ScheduleFit::Needs{workspace.database(), workspace.settingsService(), *m_settingsKeeper,
                                                                 workspace.reviews(), workspace.clock(), workspace.deviceId()});
        connect(m_fit.get(), &ScheduleFit::taken, this, [this] { flashcards()->refresh(); });
    }
    return m_fit.get();
}

BankViewModel *Rooms::bank()
{
    if (!m_bank) {
        if (m_context.questionDesk) {
            m_editing = std::make_unique<BankEditing>(*m_context.questionDesk);
            connect(m_editing.get(), &BankEditing::bankChanged, this, &Rooms::reloadBank);
            connect(m_context.catalog, &CatalogStore::changed, m_editing.get(), &BankEditing::refresh);
        }
        m_followUpCards = std::make_unique<FollowUpCards>(m_context.workspace->database(), *m_context.clock);
        m_bank = std::make_unique<BankViewModel>(
            BankViewModel::Needs{*m_context.bank, *m_context.reviews, *m_context.settings, *m_context.catalog, m_shell, *m_context.clock,
                                 m_context.workspace->database().path(), m_editing.get(), importing(), m_followUpCards.get()});
        connect(m_bank.get(), &BankViewModel::cardRequested, this, &Rooms::openCard);
        connect(m_bank.get(), &BankViewModel::studyRequested, this, &Rooms::study);
        connect(m_bank.get(), &BankViewModel::bankChanged, this, &Rooms::reloadBank);
    }
    return m_bank.get();
}

ImportViewModel *Rooms::importing()
{
    if (!m_importing && m_context.importDesk) {
        m_importing = std::make_unique<ImportViewModel>(*m_context.importDesk);
        connect(m_importing.get(), &ImportViewModel::imported, this, &Rooms::reloadBank);
        connect(m_importing.get(), &ImportViewModel::undone, this, &Rooms::reloadBank);
    }
    return m_importing.get();
}

// Questions that were written or imported reach every place through the catalog.
void Rooms::reloadBank()
{
    if (m_context.reloadBank)
        m_context.reloadBank();
}

FlashcardsViewModel *Rooms::flashcards()
{
    if (!m_flashcards) {
        if (m_context.questionDesk) {
            m_cardEditing = std::make_unique<BankEditing>(*m_context.questionDesk);
            connect(m_cardEditing.get(), &BankEditing::bankChanged, this, &Rooms::reloadBank);
        }
        m_flashcards = std::make_unique<FlashcardsViewModel>(FlashcardsViewModel::Needs{
            *m_context.reviews, *m_context.settings, *m_context.catalog, m_shell, *m_context.clock, m_context.bank, m_cardEditing.get()});
        if (m_context.workspace)
            connect(m_flashcards->review(), &ReviewViewModel::closed, this, [this] { fit()->considerByItself(); });
    }
    return m_flashcards.get();
}

DrillsViewModel *Rooms::drills()
{
    if (!m_drills) {
        m_drills = std::make_unique<DrillsViewModel>(
            DrillsServices{*m_context.drills, *m_context.drillRunner, *m_context.settings, *m_context.catalog, &practice()});
    }
    return m_drills.get();
}

// A session that another place asked for leads back there.
void Rooms::leadBackTo(ShellViewModel::Place place)
{
    const ReviewViewModel *review = flashcards()->review();
    if (review->stage() == ReviewViewModel::Closed)
        return;
    const auto back = [this, place] { m_shell.setPlace(place); };
    connect(review, &ReviewViewModel::closed, this, back, static_cast<Qt::ConnectionType>(Qt::AutoConnection | Qt::SingleShotConnection));
    m_shell.setPlace(ShellViewModel::Flashcards);
}

void Rooms::cram(const QString &topicId)
{
    flashcards()->cram(topicId);
    leadBackTo(ShellViewModel::Progress);
}

void Rooms::study(const QStringList &questionIds, const QString &title)
{
    flashcards()->studyQuestions(questionIds, title);
    leadBackTo(ShellViewModel::Bank);
}

void Rooms::openDrill(const QString &drillId)
{
    drills()->visit();
    drills()->open(drillId);
    m_shell.setPlace(ShellViewModel::Drills);
}

void Rooms::openPitch(const QString &pitchId)
{
    const QList<Pitch> &pitches = m_context.catalog->catalog()->pitches;
    const auto found = std::find_if(pitches.begin(), pitches.end(), [&pitchId](const Pitch &pitch) { return pitch.id == pitchId; });
    if (found != pitches.end())
        pitch()->setCurrent(int(found - pitches.begin()));
    m_shell.setPlace(ShellViewModel::Pitch);
}

void Rooms::openCard(const QString &cardId)
{
    flashcards()->openCard(cardId);
    leadBackTo(ShellViewModel::Bank);
}

} // namespace greenroom
