#include "services/bank_service.h"
#include "storage/database.h"
#include "support/pinned_clock.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace greenroom;

/// Notes, marks and ticks of the question bank, over a real database.
class TestBankService : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        open();
    }
    void startsEmpty();
    void keepsNotesMarksAndTicks();
    void anEmptyNoteIsNone();
    void unticks();
    void aFailureIsToldAndNothingKept();
    void marksTakeTurns();

private:
    void open()
    {
        m_service.reset();
        m_notes.reset();
        m_database.reset();
        auto opened = Database::open(m_folder->filePath(QStringLiteral("greenroom.db")), m_clock);
        QVERIFY2(opened.ok(), opened.ok() ? "" : qPrintable(opened.error().message));
        m_database = std::move(opened).value();
        m_notes = std::make_unique<NoteRepository>(*m_database);
        m_service = std::make_unique<BankService>(*m_notes, m_clock);
    }

    const QString m_id = QStringLiteral("java-cas");
    FixedClock m_clock{test::pinnedMoment()};
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<NoteRepository> m_notes;
    std::unique_ptr<BankService> m_service;
};

void TestBankService::startsEmpty()
{
    const Result<BankRecord> record = m_service->record();
    QVERIFY(record.ok());
    QVERIFY(record->notes.isEmpty() && record->marks.isEmpty() && record->ticks.isEmpty());
}

void TestBankService::keepsNotesMarksAndTicks()
{
    const Result<Moment> saved = m_service->saveNote(m_id, QStringLiteral("say 幂等"));
    QVERIFY(saved.ok());
    QCOMPARE(*saved, test::pinnedMoment());
    QVERIFY(m_service->setMark(m_id, Mark::Shaky).ok());
    QVERIFY(m_service->tick(m_id).ok());
    open(); // another start of the program
    const Result<BankRecord> record = m_service->record();
    QVERIFY(record.ok());
    QCOMPARE(record->notes.value(m_id), QStringLiteral("say 幂等"));
    QVERIFY(record->marks.value(m_id) == Mark::Shaky);
    QVERIFY(record->ticks.contains(m_id));
}

void TestBankService::anEmptyNoteIsNone()
{
    QVERIFY(m_service->saveNote(m_id, QStringLiteral("x")).ok());
    QVERIFY(m_service->saveNote(m_id, QString()).ok());
    QVERIFY(!m_service->record()->notes.contains(m_id));
}

void TestBankService::unticks()
{
    QVERIFY(m_service->tick(m_id).ok());
    QVERIFY(m_service->untick(m_id).ok());
    QVERIFY(m_service->record()->ticks.isEmpty());
}

void TestBankService::aFailureIsToldAndNothingKept()
{
    QVERIFY(m_service->saveNote(m_id, QStringLiteral("kept")).ok());
    QVERIFY(m_database->execute(QStringLiteral("PRAGMA query_only = ON")).ok());
    const Result<Moment> refused = m_service->saveNote(m_id, QStringLiteral("lost"));
    QVERIFY(!refused.ok());
    QVERIFY(!refused.error().message.isEmpty());
    QVERIFY(!m_service->setMark(m_id, Mark::Solid).ok());
    QVERIFY(!m_service->tick(m_id).ok());
    QCOMPARE(m_service->record()->notes.value(m_id), QStringLiteral("kept"));
}

void TestBankService::marksTakeTurns()
{
    QVERIFY(nextMark(Mark::NotStarted) == Mark::Solid);
    QVERIFY(nextMark(Mark::Solid) == Mark::Shaky);
    QVERIFY(nextMark(Mark::Shaky) == Mark::Solid);
}

QTEST_GUILESS_MAIN(TestBankService)
#include "tst_bank_service.moc"
