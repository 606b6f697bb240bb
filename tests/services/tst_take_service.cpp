#include "audio/fake_input.h"
#include "audio/file_input.h"
#include "audio/part_file.h"
#include "audio/sound.h"
#include "services/take_service.h"
#include "storage/database.h"
#include "support/pinned_clock.h"

#include <QDir>
#include <QFile>
#include <QPointer>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <vector>

using namespace greenroom;
using greenroom::test::FakeInput;

/// Takes from the press of Record to the row, over a real database and an input driven by hand.
class TestTakeService : public QObject
{
    Q_OBJECT

    FixedClock m_clock{test::pinnedMoment()};
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<TakeService> m_service;
    QPointer<FakeInput> m_input;
    std::optional<Error> m_startError;

    [[nodiscard]] QString takesFolder() const { return m_folder->filePath(QStringLiteral("takes")); }
    [[nodiscard]] QStringList files() const { return QDir(takesFolder()).entryList(QDir::Files | QDir::Hidden); }

    void open()
    {
        m_service.reset();
        m_database.reset();
        auto opened = Database::open(m_folder->filePath(QStringLiteral("greenroom.db")), m_clock);
        QVERIFY2(opened.ok(), opened.ok() ? "" : qPrintable(opened.error().message));
        m_database = std::move(opened).value();
        m_service = std::make_unique<TakeService>(takesFolder(), TakeRepository(*m_database), m_clock, QStringLiteral("this machine"),
                                                  [this](const QString &) {
                                                      auto input = std::make_unique<FakeInput>();
                                                      input->startError = m_startError;
                                                      m_input = input.get();
                                                      return input;
                                                  });
    }

    /// Two seconds of room, speech and room, as a microphone hands them over.
    void speak()
    {
        for (const int amplitude : {10, 8000, 8000, 10})
            m_input->give(std::vector<qint16>(24000, qint16(amplitude)));
    }

    Take recordOne(const QString &pitchId)
    {
        QSignalSpy measured(m_service.get(), &TakeService::measured);
        m_service->record({pitchId, 45, {}});
        speak();
        m_service->stop();
        speak(); // the post-roll is cut from it
        if (!measured.wait(10000))
            return {};
        m_clock.advanceMs(60'000);
        return measured.first().first().value<Take>();
    }

    QList<Take> stored() { return m_service->takes().value(); }

private slots:
    void init()
    {
        m_startError.reset();
        m_clock.set(test::pinnedMoment());
        m_folder = std::make_unique<QTemporaryDir>();
        open();
    }

    void aTakeIsStoredWithItsFacts()
    {
        QSignalSpy recorded(m_service.get(), &TakeService::recorded);
        const Take take = recordOne(QStringLiteral("elevator"));
        QCOMPARE(recorded.size(), 1);
        QVERIFY(!recorded[0][1].value<std::optional<Error>>().has_value());
        QCOMPARE(files(), QStringList{take.fileName});
        open(); // after a restart
        QCOMPARE(stored().size(), 1);
        const Take again = stored().first();
        QCOMPARE(again.id, take.id);
        QCOMPARE(again.pitchId, QStringLiteral("elevator"));
        QCOMPARE(again.recordedAt, test::pinnedMoment());
        QCOMPARE(again.samples, 96000 + 14400);
        QCOMPARE(again.device, QStringLiteral("Fake microphone"));
        QVERIFY(!again.recovered && !again.best);
        QCOMPARE(again.feedback, take.feedback);
        QCOMPARE(again.feedback[QStringLiteral("durationSeconds")].toDouble(), 2.3);
        QCOMPARE(again.feedback[QStringLiteral("withinTarget")], QJsonValue(true));
        QVERIFY(qAbs(again.feedback[QStringLiteral("spanSeconds")].toDouble() - 1.0) < 0.02);
        QVERIFY(readSound(m_service->pathOf(again)).ok());
        QCOMPARE(m_service->bytesOnDisk(), 44 + 2 * again.samples);
    }

    void theLengthOfTheScriptIsKeptBesideTheFacts()
    {
        QSignalSpy measured(m_service.get(), &TakeService::measured);
        TakeRequest request{QStringLiteral("elevator"), 45, {}};
        request.scriptWords = 102;
        m_service->record(request);
        speak();
        m_service->stop();
        speak();
        QVERIFY(measured.wait(10000));
        QCOMPARE(stored().first().feedback[QStringLiteral("scriptWords")].toInt(), 102);
        QCOMPARE(stored().first().feedback[QStringLiteral("scriptCharacters")].toInt(), 0);
        QCOMPARE(m_service->numbersOf(QStringLiteral("elevator"))->value(stored().first().id), 1);
    }

    void discardLeavesNothing()
    {
        QSignalSpy discarded(&m_service->recorder(), &Recorder::discarded);
        m_service->record({QStringLiteral("elevator"), 45, {}});
        QCOMPARE(files().filter(QStringLiteral(".part.json")).size(), 1);
        speak();
        m_service->discard();
        QTRY_COMPARE(discarded.size(), 1);
        QVERIFY(files().isEmpty());
        QVERIFY(stored().isEmpty());
    }

    void noMicrophoneLeavesNothing()
    {
        m_startError = Error{ErrorCode::NoMicrophone, QStringLiteral("No microphone found."), {}};
        QSignalSpy failed(m_service.get(), &TakeService::failed);
        m_service->record({QStringLiteral("elevator"), 45, {}});
        QCOMPARE(failed.size(), 1);
        QVERIFY(files().isEmpty());
    }

    void anInterruptionKeepsTheTake()
    {
        QSignalSpy recorded(m_service.get(), &TakeService::recorded);
        m_service->record({QStringLiteral("elevator"), 45, {}});
        speak();
        emit m_input->failed({ErrorCode::NoMicrophone, QStringLiteral("The sound has stopped."), {}});
        QTRY_COMPARE(recorded.size(), 1);
        QCOMPARE(recorded[0][0].value<Take>().samples, 96000);
        QVERIFY(recorded[0][1].value<std::optional<Error>>()->message.contains(QStringLiteral("0:02 is kept")));
        QCOMPARE(stored().size(), 1);
    }

    void oneBestTakeAPitch()
    {
        const QString first = recordOne(QStringLiteral("elevator")).id;
        const QString second = recordOne(QStringLiteral("elevator")).id;
        const QString other = recordOne(QStringLiteral("why")).id;
        QVERIFY(m_service->markBest(first).ok());
        QVERIFY(m_service->markBest(other).ok());
        QVERIFY(m_service->markBest(second).ok());
        QStringList best;
        for (const Take &take : stored()) {
            if (take.best)
                best.append(take.id);
        }
        QCOMPARE(best, (QStringList{second, other}));
        QVERIFY(m_service->unmarkBest(second).ok());
        QCOMPARE(m_service->takesOf(QStringLiteral("elevator"))->size(), 2);
        QVERIFY(!m_service->take(second)->best);
        QVERIFY(!m_service->markBest(QStringLiteral("nobody")).ok());
    }

    void deletesRowAndFile()
    {
        const Take take = recordOne(QStringLiteral("elevator"));
        QVERIFY(m_service->remove(take.id).ok());
        QVERIFY(stored().isEmpty());
        QVERIFY(files().isEmpty());
        const Result<void> again = m_service->remove(take.id);
        QVERIFY(!again.ok());
        QCOMPARE(toString(again.error().code), QStringLiteral("not-found"));
    }

    void exportsTheSamples()
    {
        const Take take = recordOne({});
        const QString path = m_folder->filePath(QStringLiteral("out/mine.wav"));
        QVERIFY(m_service->exportTake(take.id, path).ok());
        QVERIFY(readSound(path)->samples == readSound(m_service->pathOf(take))->samples);
        QVERIFY(!m_service->exportTake(QStringLiteral("nobody"), path).ok());
    }

    void aCutOffTakeComesBackToItsPitch()
    {
        m_service->record({QStringLiteral("elevator"), 45, {}});
        speak();
        open(); // the program ends in mid-take and starts again
        const Result<TakeRecovery> recovery = m_service->recover();
        QVERIFY(recovery.ok());
        QCOMPARE(recovery->takes.size(), 1);
        const Take take = stored().first();
        QVERIFY(take.recovered);
        QCOMPARE(take.pitchId, QStringLiteral("elevator"));
        QCOMPARE(take.targetSeconds, 45);
        QCOMPARE(take.recordedAt, test::pinnedMoment());
        QCOMPARE(take.samples, 96000);
        QVERIFY(!take.feedback.isEmpty());
        QCOMPARE(files(), QStringList{take.fileName});
        QVERIFY(m_service->recover()->takes.isEmpty());
    }

    void aFileThatNeverGotItsRowComesBackToo()
    {
        m_service->record({QStringLiteral("elevator"), 45, {}});
        const QString id = files().filter(QStringLiteral(".part.json")).first().section(QLatin1Char('.'), 0, 0);
        m_service->discard();
        QTRY_VERIFY(files().isEmpty());
        Take begun;
        begun.id = id;
        begun.recordedAt = test::pinnedMoment();
        TakeMarks(takesFolder()).write(begun);
        QVERIFY(writeWav(takesFolder() + QLatin1Char('/') + id + QStringLiteral(".wav"), std::vector<qint16>(48000, 100), 48000).ok());
        QCOMPARE(m_service->recover()->takes.size(), 1);
        QCOMPARE(stored().first().id, id);
        QVERIFY(TakeMarks(takesFolder()).ids().isEmpty());
    }

    void aPartFileWithoutAMarkIsAFreeTake()
    {
        {
            const auto part = PartFile::create(takesFolder() + QStringLiteral("/stray.wav"), 48000);
            QVERIFY(part.ok());
            QVERIFY(part.value()->write(std::vector<qint16>(48000, 100)).ok());
        }
        QCOMPARE(m_service->recover()->takes.size(), 1);
        QCOMPARE(stored().first().pitchId, QString());
        QVERIFY(stored().first().recordedAt.msSinceEpoch > 0);
    }

    void aTakeOfAnotherGreenroomInProgressIsLeftAlone()
    {
        m_service->record({QStringLiteral("elevator"), 45, {}});
        speak();
        QTRY_COMPARE(files().filter(QStringLiteral(".part.wav")).size(), 1);
        TakeService other(takesFolder(), TakeRepository(*m_database), m_clock, QStringLiteral("other"), {});
        QVERIFY(other.recover()->takes.isEmpty());
        QSignalSpy recorded(m_service.get(), &TakeService::recorded);
        m_service->stop();
        speak();
        QTRY_COMPARE(recorded.size(), 1);
        QVERIFY(!stored().first().recovered);
    }

    void becomesFlacWithTheSameSamplesWhenWished()
    {
        m_service->setKeeping({true, 0, {}});
        QSignalSpy analysed(m_service.get(), &TakeService::analysed);
        const Take take = recordOne(QStringLiteral("elevator"));
        const std::vector<qint16> before = readSound(m_service->pathOf(take))->samples;
        QVERIFY(!analysed.isEmpty() || analysed.wait(20000));
        QTRY_COMPARE(stored().first().fileName, take.id + QStringLiteral(".flac"));
        QTRY_COMPARE(files(), QStringList{take.id + QStringLiteral(".flac")});
        QCOMPARE(readSound(m_service->pathOf(stored().first()))->samples, before);
        QVERIFY(m_service->bytesOnDisk() < qint64(before.size()) * 2);
        QCOMPARE(stored().first().samples, qint64(before.size()));
    }

    void keepsTheNewestAndTheBest()
    {
        m_service->setKeeping({false, 2, {}});
        QStringList ids;
        for (int number = 0; number < 4; ++number) {
            QSignalSpy analysed(m_service.get(), &TakeService::analysed);
            const Take take = recordOne(QStringLiteral("elevator"));
            ids.append(take.id);
            if (number == 0)
                QVERIFY(m_service->markBest(take.id).ok());
            QVERIFY(!analysed.isEmpty() || analysed.wait(20000));
        }
        QStringList kept;
        for (const Take &take : stored())
            kept.append(take.id);
        QCOMPARE(kept, (QStringList{ids[0], ids[2], ids[3]}));
        QCOMPARE(files().size(), 3);
    }

    void recordsHeadlessToTheTakes()
    {
        QTimer::singleShot(0, this, [this] {
            speak();
            speak();
        });
        const auto result = m_service->recordNow({QStringLiteral("elevator"), 45, 1.5});
        QVERIFY(result.ok());
        QCOMPARE(result->take.samples, 72000);
        QVERIFY(!result->take.feedback.isEmpty());
        QCOMPARE(stored().size(), 1);
        QCOMPARE(stored().first().feedback, result->take.feedback);
        QCOMPARE(files(), QStringList{result->take.fileName});
    }

    void recordsHeadlessToAFile()
    {
        QTimer::singleShot(0, this, [this] { speak(); });
        const QString path = m_folder->filePath(QStringLiteral("mine.wav"));
        const auto result = m_service->recordNow({{}, 0, 1.0}, path);
        QVERIFY(result.ok());
        QCOMPARE(result->path, path);
        QCOMPARE(readSound(path)->samples.size(), 48000u);
        QVERIFY(stored().isEmpty());
        QVERIFY(!QDir(takesFolder()).exists());
    }
};

QTEST_GUILESS_MAIN(TestTakeService)
#include "tst_take_service.moc"
