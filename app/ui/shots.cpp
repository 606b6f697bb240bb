#include "shots.h"

#include "fonts.h"
#include "services/sample_folder.h"
#include "shots_notes.h"
#include "window_session.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QQuickItem>
#include <QQuickStyle>
#include <QQuickWindow>
#include <QTemporaryDir>
#include <QThreadPool>

#include <algorithm>

namespace greenroom {
namespace {

constexpr int patienceMs = 15000;

/// The states of one window, one picture each.
class ShotSeries
{
public:
    ShotSeries(WindowSession &session, const QString &folder)
        : m_session(session)
        , m_folder(folder)
    {}

    Result<QStringList> draw()
    {
        waitUntil([this] { return m_session.catalog().isLoaded(); });
        place(ShellViewModel::Today, QStringLiteral("today"));
        bank();
        flashcards();
        drills();
        pitch();
        progress();
        place(ShellViewModel::Settings, QStringLiteral("settings"));
        QMetaObject::invokeMethod(m_session.window(), "showShortcuts");
        shot(QStringLiteral("shortcuts"));
        if (!m_failed.isEmpty())
            return Error{
                ErrorCode::Unwritable, QCoreApplication::translate("greenroom", "The picture %1 could not be written.").arg(m_failed), {}};
        return m_written;
    }

private:
    /// Lets the window work until a condition holds and no worker is busy; gives up after patienceMs, and the picture shows what is there.
    template <typename Condition>
    void waitUntil(Condition holds)
    {
        QElapsedTimer clock;
        clock.start();
        int quiet = 0;
        while (clock.elapsed() < patienceMs && quiet < 4) {
            QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
            quiet = holds() && QThreadPool::globalInstance()->activeThreadCount() == 0 ? quiet + 1 : 0;
        }
    }

    [[nodiscard]] bool isReady() const
    {
        bool ready = false;
        return QMetaObject::invokeMethod(m_session.window(), "readyForPicture", Q_RETURN_ARG(bool, ready)) && ready;
    }

    void shot(const QString &name)
    {
        waitUntil([this] { return isReady(); });
        // Layouts settle when a frame is drawn, so the first frame is for them and the second is kept.
        (void)m_session.window()->grabWindow();
        waitUntil([] { return true; });
        const QString path = QDir(m_folder).filePath(name + QStringLiteral(".png"));
        if (m_session.window()->grabWindow().save(path))
            m_written.append(path);
        else
            m_failed = path;
    }

    void place(ShellViewModel::Place place, const QString &name)
    {
        m_session.rooms().shell()->setPlace(place);
        shot(name);
    }

    void bank()
    {
        m_session.rooms().shell()->setPlace(ShellViewModel::Bank);
        BankViewModel *bank = m_session.rooms().bank();
        waitUntil([] { return true; });
        bank->select(QStringLiteral("api-idempotency"));
        shot(QStringLiteral("bank"));
        bank->setTopicId(QStringLiteral("api"));
        shot(QStringLiteral("bank-api"));
        bank->setTopicId({});
        search(*bank, QStringLiteral("幂等"));
        shot(QStringLiteral("bank-search"));
        search(*bank, QStringLiteral("zebra"));
        shot(QStringLiteral("bank-empty"));
        search(*bank, {});
        bankSheet(*bank);
        importNotes();
    }

    void bankSheet(BankViewModel &bank)
    {
        if (!bank.editing())
            return;
        bank.select(QStringLiteral("api-idempotency"));
        bank.edit();
        shot(QStringLiteral("bank-edit"));
        bank.editing()->sheet()->close();
    }

    void search(BankViewModel &bank, const QString &text)
    {
        bank.setSearchText(text);
        waitUntil([&bank, text] { return bank.shownSearch() == text; });
    }

    /// Notes that were imported, and are read again a day later.
    void importNotes()
    {
        ImportViewModel *importing = m_session.rooms().importing();
        const QTemporaryDir home;
        const QString notes = home.filePath(QStringLiteral("interview-notes"));
        if (!importing || !writeShotNotes(notes, ShotNotes::FirstDay))
            return;
        importing->begin();
        shot(QStringLiteral("import-choose"));
        const auto settled = [importing] {
            return importing->stage() != ImportViewModel::Reading && importing->stage() != ImportViewModel::Importing;
        };
        importing->readPaths({notes});
        waitUntil(settled);
        importing->apply();
        waitUntil(settled);
        shot(QStringLiteral("bank-imported"));
        if (!writeShotNotes(notes, ShotNotes::SecondDay))
            return;
        importing->readPaths({notes});
        waitUntil(settled);
        shot(QStringLiteral("import"));
        importing->cancel();
        m_session.rooms().bank()->showImported({});
    }

    void flashcards()
    {
        const QString slipping = cardThatSlips();
        place(ShellViewModel::Flashcards, QStringLiteral("flashcards"));
        FlashcardsViewModel *cards = m_session.rooms().flashcards();
        ReviewViewModel *review = cards->review();
        cards->reviewAll();
        shot(QStringLiteral("flashcard-question"));
        review->reveal();
        shot(QStringLiteral("flashcard"));
        review->close();
        leech(slipping);
        cards->cram(QStringLiteral("java"));
        review->reveal();
        shot(QStringLiteral("flashcard-extra"));
        review->close();
        end();
        cards->refresh();
        shot(QStringLiteral("flashcards-slipping"));
    }

    /// A card that slipped seven times in the last weeks and is due now.
    QString cardThatSlips()
    {
        const auto catalog = m_session.catalog().catalog();
        const QString id = catalog->questions.isEmpty() ? QString() : catalog->questions.last().id;
        FixedClock clock(sampleMoment());
        ReviewService service(m_session.workspace().database(), clock, QStringLiteral("sample"));
        service.setCards({id});
        constexpr qint64 dayMs = 86400000;
        constexpr int lapses = 7;
        clock.advanceMs(-30 * dayMs);
        bool lived = service.answer(id, Rating::Easy, 0).ok();
        for (int lapse = 0; lapse < lapses && lived; ++lapse) {
            clock.advanceMs(3 * dayMs);
            lived = service.setDue(id, studyDay(clock.now())).ok() && service.answer(id, Rating::Again, 0).ok();
            clock.advanceMs(3600000);
            lived = lived && service.answer(id, Rating::Good, 0).ok();
        }
        clock.set(sampleMoment());
        if (!lived || !service.setDue(id, studyDay(clock.now())))
            m_failed = QStringLiteral("flashcard-leech");
        return id;
    }

    void leech(const QString &cardId)
    {
        ReviewViewModel *review = m_session.rooms().flashcards()->review();
        const auto catalog = m_session.catalog().catalog();
        review->begin({cardId, catalog->questions.first().id, catalog->questions.at(1).id}, QStringLiteral("API Design & Reliability"),
                      CardLanguage::English);
        for (int press = 0; press < 3 && review->leech().cardId.isEmpty() && review->stage() == ReviewViewModel::Asking; ++press) {
            const bool wanted = review->cardId() == cardId;
            review->reveal();
            review->grade(wanted ? 1 : 3);
        }
        shot(QStringLiteral("flashcard-leech"));
        review->close();
    }

    void end()
    {
        ReviewViewModel *review = m_session.rooms().flashcards()->review();
        m_session.rooms().flashcards()->reviewAll();
        for (int press = 0; press < 200 && review->stage() == ReviewViewModel::Asking; ++press) {
            review->reveal();
            review->grade(4);
        }
        shot(QStringLiteral("flashcards-end"));
        review->close();
    }

    /// The first item below `item`, itself included, that is seen and has a property of that name.
    [[nodiscard]] static QQuickItem *itemWith(QQuickItem *item, const char *property)
    {
        if (item->isVisible() && item->metaObject()->indexOfProperty(property) >= 0)
            return item;
        const QList<QQuickItem *> children = item->childItems();
        for (QQuickItem *child : children) {
            if (QQuickItem *found = itemWith(child, property))
                return found;
        }
        return nullptr;
    }

    static void setEverywhere(QQuickItem *item, const char *property, const QVariant &value)
    {
        if (item->metaObject()->indexOfProperty(property) >= 0)
            item->setProperty(property, value);
        const QList<QQuickItem *> children = item->childItems();
        for (QQuickItem *child : children)
            setEverywhere(child, property, value);
    }

    void progress()
    {
        place(ShellViewModel::Progress, QStringLiteral("progress-no-date"));
        m_session.rooms().settingsKeeper()->change([](Settings &settings) { settings.interviewDate = QDate(2026, 6, 12); });
        shot(QStringLiteral("progress"));
        QQuickItem *page = itemWith(m_session.window()->contentItem(), "interviewSheet");
        QQuickItem *area = page ? itemWith(page, "contentY") : nullptr;
        if (!page || !area) {
            m_failed = QStringLiteral("progress");
            return;
        }
        area->setProperty("contentY", area->property("contentHeight").toReal() - area->height());
        shot(QStringLiteral("progress-below"));
        area->setProperty("contentY", 0);
        setEverywhere(page, "tableShown", true);
        shot(QStringLiteral("progress-table"));
        setEverywhere(page, "tableShown", false);
        auto *sheet = page->property("interviewSheet").value<QObject *>();
        QMetaObject::invokeMethod(sheet, "show");
        shot(QStringLiteral("interview-date"));
        QMetaObject::invokeMethod(sheet, "close");
    }

    void pitch()
    {
        place(ShellViewModel::Pitch, QStringLiteral("pitch"));
        QQuickItem *page = itemWith(m_session.window()->contentItem(), "feedbackShown");
        if (!page) {
            m_failed = QStringLiteral("pitch-feedback");
            return;
        }
        TakesViewModel *takes = m_session.rooms().pitch()->takes();
        page->setProperty("feedbackShown", true);
        waitUntil([takes] { return !takes->wave()->peaks().isEmpty(); });
        takes->wave()->setOpen(4);
        shot(QStringLiteral("pitch-feedback"));
        if (QQuickItem *area = itemWith(itemWith(page, "compared"), "contentY"))
            area->setProperty("contentY", std::max(0.0, area->property("contentHeight").toReal() - area->height()));
        shot(QStringLiteral("pitch-feedback-below"));
        page->setProperty("feedbackShown", false);
    }

    void drills()
    {
        place(ShellViewModel::Drills, QStringLiteral("drills"));
        const auto catalog = m_session.catalog().catalog();
        const Drill *drill = catalog->drill(QStringLiteral("lc-904"));
        if (!drill)
            return;
        drillRoom(*drill, drill->starter, QStringLiteral("drill"), false);
        drillRoom(*drill, drill->wrong.value(QStringLiteral("erases-whole-kind.cpp"), drill->starter), QStringLiteral("drill-wrong"), true);
        drillRoom(*drill, QString(drill->starter).replace(QStringLiteral("return"), QStringLiteral("retrun")),
                  QStringLiteral("drill-compile-error"), true);
        drillRoom(*drill, drill->references.value(QStringLiteral("reference.cpp")), QStringLiteral("drill-accepted"), true);
        if (const Drill *other = catalog->drill(QStringLiteral("lc-209"))) {
            drillRoom(*other, other->references.value(QStringLiteral("reference-prefix-sums.cpp")), QStringLiteral("drill-findings"), true);
            measured();
        }
        m_session.rooms().drills()->close();
    }

    /// The growth and the findings of the last run, over the room.
    void measured()
    {
        QQuickItem *room = itemWith(m_session.window()->contentItem(), "measuredShown");
        if (!room || !QMetaObject::invokeMethod(room, "showMeasured")) {
            m_failed = QStringLiteral("drill-measured");
            return;
        }
        shot(QStringLiteral("drill-measured"));
        QMetaObject::invokeMethod(room, "showCode");
    }

    void drillRoom(const Drill &drill, const QString &code, const QString &name, bool run)
    {
        DrillsViewModel *drills = m_session.rooms().drills();
        drills->close();
        Draft draft;
        draft.drillId = drill.id;
        draft.code = code;
        draft.thinkingSeconds = 12 * 60 + 48;
        draft.hintsOpened = 1;
        DrillService service(m_session.workspace().database(), m_session.workspace().clock(), QStringLiteral("sample"));
        if (!service.saveDraft(draft) || !drills->open(drill.id)) {
            m_failed = name;
            return;
        }
        if (run) {
            drills->room()->run()->start();
            waitUntil([drills] { return drills->room()->run()->state() != DrillRun::Running; });
        }
        shot(name);
    }

    WindowSession &m_session;
    QString m_folder;
    QStringList m_written;
    QString m_failed;
};

Settings shotSettings(const ShotsRequest &request)
{
    Settings settings;
    settings.theme = request.dark ? ThemeChoice::Dark : ThemeChoice::Light;
    settings.language = request.language;
    settings.cardLanguage = request.language == QLatin1String("zh_CN") ? CardLanguageChoice::Chinese : CardLanguageChoice::English;
    settings.textScale = request.textScale;
    settings.reduceMotion = true;
    return settings;
}

} // namespace

Result<QStringList> drawShots(const ShotsRequest &request)
{
    if (!QDir().mkpath(request.folder))
        return Error{
            ErrorCode::Unwritable, QCoreApplication::translate("greenroom", "The folder %1 cannot be made.").arg(request.folder), {}};
    QQuickStyle::setStyle(QStringLiteral("Basic"));
    registerFonts();
    const QTemporaryDir sample;
    Places places = request.places;
    places.dataFolder = sample.path();
    if (const Result<void> filled = fillSampleFolder(places, request.language); !filled)
        return filled.error();
    auto workspace = Workspace::open({places, sampleMoment()});
    if (!workspace)
        return workspace.error();
    if (const Result<void> saved = (*workspace)->settingsService().save(shotSettings(request)); !saved)
        return saved.error();
    WindowSession session(std::move(workspace).value());
    if (!session.open())
        return Error{ErrorCode::Internal, QCoreApplication::translate("greenroom", "The window could not be loaded."), {}};
    session.window()->resize(request.size);
    return ShotSeries(session, request.folder).draw();
}

} // namespace greenroom
