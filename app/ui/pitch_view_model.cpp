#include "pitch_view_model.h"

#include "catalog_store.h"
#include "services/pitch_room.h"
#include "settings_keeper.h"

#include <algorithm>

namespace greenroom {

namespace {
const QString currentKey = QStringLiteral("pitch.current");
}

PitchViewModel::PitchViewModel(const PitchServices &services, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_pitchService(services.settings)
    , m_script(m_pitchService)
    , m_recorder(services.takes, services.keeper, services.devices)
    , m_takeList(services.takes)
{
    connect(&m_script, &PitchScriptViewModel::failed, this, &PitchViewModel::tell);
    connect(&m_recorder, &RecorderViewModel::progressed, this, &PitchViewModel::followTake);
    connect(&m_recorder, &RecorderViewModel::phaseChanged, this, &PitchViewModel::followTake);
    connect(&m_services.catalog, &CatalogStore::changed, this, &PitchViewModel::restoreCurrent);
    connect(&m_services.keeper, &SettingsKeeper::changed, this, &PitchViewModel::openCurrent);
    connect(&m_services.shell, &ShellViewModel::languageChanged, this, &PitchViewModel::openCurrent);
    connect(m_takeList.feedback(), &FeedbackViewModel::analysisRequested, this,
            [this](const Take &take) { m_services.takes.analyseAgain(take, requestOfScript()); });
    connect(&m_recorder, &RecorderViewModel::phaseChanged, this, &PitchViewModel::followDrill);
    connect(&m_drill, &FollowUpDrill::thinkingEnded, this, &PitchViewModel::recordOrStop);
    connect(&m_services.takes, &TakeService::analysed, this, &PitchViewModel::gradeTake);
    connect(&m_services.takes, &TakeService::takesChanged, this, &PitchViewModel::practised);
    connect(&m_services.takes, &TakeService::recorded, this, [this](const Take &take) {
        if (m_drill.isOpen() && take.pitchId == followUpTakesId(m_drill.index()))
            m_drill.answered();
    });
    restoreCurrent();
}

bool PitchViewModel::isLoaded() const { return m_services.catalog.isLoaded(); }

const QList<Pitch> &PitchViewModel::pitches() const { return m_services.catalog.catalog()->pitches; }

CardLanguage PitchViewModel::language() const
{
    switch (m_services.keeper.settings().cardLanguage) {
    case CardLanguageChoice::English:
        return CardLanguage::English;
    case CardLanguageChoice::Chinese:
        return CardLanguage::Chinese;
    case CardLanguageChoice::Both:
        break;
    }
    return m_services.shell.language() == QLatin1String("zh_CN") ? CardLanguage::Chinese : CardLanguage::English;
}

QStringList PitchViewModel::names() const
{
    QStringList names;
    for (const Pitch &pitch : pitches())
        names.append(pitch.text(language()).title);
    return names;
}

QList<int> PitchViewModel::targets() const
{
    QList<int> seconds;
    for (const Pitch &pitch : pitches())
        seconds.append(pitch.targetSeconds);
    return seconds;
}

int PitchViewModel::current() const
{
    const auto found = std::find_if(pitches().begin(), pitches().end(), [this](const Pitch &pitch) { return pitch.id == m_currentId; });
    return found == pitches().end() ? -1 : int(std::distance(pitches().begin(), found));
}

void PitchViewModel::setCurrent(int index)
{
    if (index < 0 || index >= pitches().size() || index == current() || m_recorder.phase() != RecorderViewModel::Idle)
        return;
    m_currentId = pitches().at(index).id;
    if (const auto stored = m_services.settings.setValue(currentKey, m_currentId); !stored)
        tell(stored.error());
    openCurrent();
}

void PitchViewModel::restoreCurrent()
{
    if (current() < 0) {
        if (const auto stored = m_services.settings.value(currentKey); stored)
            m_currentId = stored->toString();
        if (current() < 0)
            m_currentId = pitches().isEmpty() ? QString() : pitches().first().id;
    }
    openCurrent();
}

void PitchViewModel::openCurrent()
{
    const Pitch *pitch = m_services.catalog.catalog()->pitch(m_currentId);
    if (pitch)
        m_script.open(*pitch, language());
    else
        m_script.close();
    m_drill.close();
    m_takeList.open(m_currentId);
    emit changed();
    emit practised();
}

QString PitchViewModel::contentProblem() const
{
    for (const Problem &problem : m_services.catalog.catalog()->problems) {
        if (problem.path.contains(QLatin1String("/pitches/")))
            return QStringLiteral("%1:%2: %3").arg(problem.path).arg(problem.line).arg(problem.message);
    }
    return {};
}

void PitchViewModel::recordOrStop()
{
    if (m_recorder.phase() == RecorderViewModel::Recording) {
        m_recorder.stop();
        return;
    }
    if (m_recorder.phase() != RecorderViewModel::Idle || current() < 0)
        return;
    m_takeList.pause();
    m_services.takes.setKeeping(takeKeeping(m_services.settings));
    m_recorder.record(requestOfScript(), m_takeList.nextNumber());
    m_drill.answering();
}

// Answers to a follow-up are takes of their own: they have their own list, and no script to be held against.
QString PitchViewModel::followUpTakesId(int index) const { return QStringLiteral("%1:follow-up:%2").arg(m_currentId).arg(index + 1); }

void PitchViewModel::drillFollowUp(int index)
{
    const QuestionFollowUpModel *followUps = m_script.followUps();
    if (index < 0 || index >= followUps->rowCount() || m_recorder.phase() != RecorderViewModel::Idle)
        return;
    const QModelIndex row = followUps->index(index);
    const auto text = [&row, followUps](const char *role) { return followUps->data(row, followUps->roleNames().key(role)).toString(); };
    m_drill.begin(index, text("question"), text("answer"));
    m_takeList.open(followUpTakesId(index));
}

void PitchViewModel::leaveDrill()
{
    if (m_recorder.phase() != RecorderViewModel::Idle)
        return;
    m_drill.close();
    m_takeList.open(m_currentId);
}

void PitchViewModel::followDrill()
{
    if (m_recorder.phase() == RecorderViewModel::Idle)
        m_drill.backToThinking(); // a take that was kept has been told by then
}

int PitchViewModel::takesToday() const
{
    const Result<QList<Take>> takes = m_services.takes.takesOf(m_currentId);
    if (!takes)
        return 0;
    const QDate today = studyDay(m_services.takes.now());
    return int(std::count_if(takes->begin(), takes->end(), [today](const Take &take) { return studyDay(take.recordedAt) == today; }));
}

void PitchViewModel::gradeTake(const Take &take)
{
    if (m_services.practice == nullptr)
        return;
    const QString pitchId = take.pitchId.section(QStringLiteral(":follow-up:"), 0, 0);
    if (const auto graded = m_services.practice->gradeTake(pitchId, take); !graded)
        tell(graded.error());
}

TakeRequest PitchViewModel::requestOfScript() const
{
    TakeRequest request;
    request.recogniserCommand = takeKeeping(m_services.settings).recogniser;
    if (m_drill.isOpen()) {
        request.pitchId = followUpTakesId(m_drill.index());
        request.targetSeconds = FollowUpDrill::answerSeconds;
        return request;
    }
    request.pitchId = m_currentId;
    request.targetSeconds = m_script.targetSeconds();
    (m_script.isChinese() ? request.scriptCharacters : request.scriptWords) = m_script.length();
    request.script = spokenFormOf(m_script.script());
    return request;
}

bool PitchViewModel::leave()
{
    m_takeList.pause();
    const bool recording = m_recorder.phase() == RecorderViewModel::Recording;
    if (recording)
        m_recorder.stop();
    return recording;
}

void PitchViewModel::recover()
{
    if (m_recoveryDone)
        return;
    m_recoveryDone = true;
    const Result<TakeRecovery> found = m_services.takes.recover();
    if (!found) {
        tell(found.error());
        return;
    }
    if (!found->unreadable.isEmpty())
        tell({ErrorCode::BadInput,
              tr("A recording that was cut off cannot be read. It is left as it is: %1").arg(found->unreadable.join(QStringLiteral(", "))),
              {}});
    m_recoveredTakes = int(found->takes.size());
    if (m_recoveredTakes > 0)
        emit recovered();
}

void PitchViewModel::followTake()
{
    const bool recording = m_recorder.phase() == RecorderViewModel::Recording;
    m_script.setSpokenSeconds(recording ? std::optional<double>(m_recorder.seconds()) : std::nullopt);
}

void PitchViewModel::tell(const Error &error)
{
    m_error = error.message;
    emit errorChanged();
}

void PitchViewModel::dismissError()
{
    m_error.clear();
    emit errorChanged();
}

} // namespace greenroom
