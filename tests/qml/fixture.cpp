#include "fixture.h"

#include "audio/file_input.h"
#include "audio/sound.h"
#include "services/pitch_room.h"
#include "services/sample_take.h"
#include "storage/take_repository.h"
#include "support/pinned_clock.h"

#include <QDir>
#include <QFile>
#include <QQmlEngine>

#include <algorithm>
#include <cmath>

namespace greenroom::test {

Fixture::Fixture(QQmlEngine &engine)
    : m_language(engine)
{
    m_language.setLanguage(QStringLiteral("en"));
}

Fixture::~Fixture() = default;

Rooms *Fixture::rooms()
{
    if (m_rooms)
        return m_rooms.get();
    WorkspaceOptions options;
    options.places.dataFolder = m_folder.path();
    options.places.extraContent = {QStringLiteral(GREENROOM_SHARE "/content")};
    options.places.extraDrills = {QStringLiteral(GREENROOM_SHARE "/drills")};
    options.at = pinnedMoment();
    auto opened = Workspace::open(options);
    if (!opened)
        qFatal("no workspace for the tests: %s", qPrintable(opened.error().message));
    m_workspace = std::move(opened).value();
    m_catalog.set(m_workspace->catalog());
    m_drills = std::make_unique<DrillService>(m_workspace->database(), m_workspace->clock(), m_workspace->deviceId());
    m_drillRunner = std::make_unique<JudgeRunner>(m_folder.filePath(QStringLiteral("cache")));
    AppContext context;
    context.workspace = m_workspace.get();
    context.clock = &m_workspace->clock();
    context.catalog = &m_catalog;
    context.settings = &m_workspace->settingsService();
    context.reviews = &m_workspace->reviews();
    context.bank = &m_workspace->bank();
    context.drills = m_drills.get();
    context.drillRunner = m_drillRunner.get();
    m_importDesk.importedIds = {m_catalog.catalog()->questions.constFirst().id};
    context.importDesk = &m_importDesk;
    context.questionDesk = &m_questionDesk;
    context.microphone = [this](const QString &) {
        return std::make_unique<FileInput>(m_microphoneIn ? soundPath() : QStringLiteral("/nowhere.wav"), FileInput::Pace::RealTime);
    };
    m_rooms = std::make_unique<Rooms>(context);
    ShellViewModel *shell = m_rooms->shell();
    shell->setLanguage(QStringLiteral("en"));
    shell->setThemeMode(ShellViewModel::LightTheme);
    shell->setReducedMotion(true);
    return m_rooms.get();
}

QString Fixture::soundPath()
{
    const QString path = m_folder.filePath(QStringLiteral("sound.wav"));
    constexpr int seconds = 30;
    std::vector<qint16> samples(size_t(captureRate) * seconds);
    for (size_t index = 0; index < samples.size(); ++index) {
        const double second = double(index) / captureRate;
        const bool pause = std::fmod(second, 1.5) > 1.0;
        samples[index] = qint16((pause ? 8 : 7000) * std::sin(second * 2 * M_PI * 220));
    }
    if (!QFile::exists(path) && !writeWav(path, samples, captureRate))
        qFatal("no sound for the tests");
    return path;
}

void Fixture::addSampleTakes(int pitch, int count)
{
    const Pitch &said = m_catalog.catalog()->pitches.at(pitch);
    const SpokenScript script = spokenFormOf(makeScript(said, CardLanguage::English, said.targetSeconds, {}, {}));
    for (int number = 1; number <= count; ++number) {
        const SampleTake spoken = makeSampleTake(script, said.targetSeconds, number);
        Take take;
        take.id = QStringLiteral("sample-%1-%2").arg(++m_sampleTakes).arg(number);
        take.pitchId = said.id;
        take.targetSeconds = said.targetSeconds;
        take.recordedAt = pinnedMoment();
        take.recordedAt.msSinceEpoch += number * 60000;
        take.fileName = take.id + QStringLiteral(".wav");
        take.samples = qint64(spoken.samples.size());
        take.feedback = toJson(spoken.feedback);
        if (!writeWav(QDir(m_workspace->takesFolder()).filePath(take.fileName), spoken.samples, take.sampleRate) ||
            !TakeRepository(m_workspace->database()).add(take, QStringLiteral("test")))
            qFatal("no sample take");
    }
}

void Fixture::holdImport(bool hold)
{
    m_importDesk.holdReading = hold;
    if (!hold)
        m_importDesk.gate.release(8);
}

int Fixture::importedTicks() const
{
    const auto ticked = [](const ImportChoice &choice) { return choice.ticked; };
    return int(std::count_if(m_importDesk.choices.begin(), m_importDesk.choices.end(), ticked));
}

void Fixture::setLanguage(const QString &code) { m_language.setLanguage(code); }

} // namespace greenroom::test
