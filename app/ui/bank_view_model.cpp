#include "bank_view_model.h"

#include "platform/external_editor.h"
#include "review_words.h"
#include "services/follow_up_cards.h"
#include "services/review_service.h"
#include "services/settings_service.h"
#include "shell_view_model.h"

#include <QtConcurrentRun>

namespace greenroom {

BankViewModel::BankViewModel(const Needs &needs, QObject *parent)
    : QObject(parent)
    , m_needs(needs)
    , m_shelf({needs.reviews, needs.clock, m_record, needs.databasePath})
    , m_note(needs.bank)
{
    connectParts();
    connectEditing();
    m_shelf.setWindowLanguage(m_needs.shell.language());
    refresh();
    if (m_needs.catalog.isLoaded())
        takeCatalog();
}

void BankViewModel::connectParts()
{
    connect(&m_needs.catalog, &CatalogStore::changed, this, &BankViewModel::takeCatalog);
    connect(&m_needs.shell, &ShellViewModel::languageChanged, this, [this] { m_shelf.setWindowLanguage(m_needs.shell.language()); });
    connect(&m_shelf, &BankShelf::changed, this, &BankViewModel::keepSelection);
    connect(&m_shelf, &BankShelf::failed, this, &BankViewModel::tell);
    connect(&m_note, &BankNoteViewModel::saved, this, [this](const QString &questionId, const QString &text) {
        if (text.isEmpty())
            m_record.notes.remove(questionId);
        else
            m_record.notes.insert(questionId, text);
        m_shelf.noteChanged(questionId, text);
    });
    connect(&m_question, &QuestionViewModel::languageChosen, this, [this](QuestionViewModel::Language language) {
        m_shelf.setLanguage(language == QuestionViewModel::Chinese ? CardLanguage::Chinese : CardLanguage::English, m_shelf.isBoth());
    });
    connect(&m_question, &QuestionViewModel::bothChosen, this, [this](bool both) { m_shelf.setLanguage(m_shelf.language(), both); });
}

void BankViewModel::connectEditing()
{
    if (m_needs.editing) {
        takeArchive();
        connect(m_needs.editing, &BankEditing::archiveChanged, this, &BankViewModel::takeArchive);
        connect(m_needs.editing, &BankEditing::errorChanged, this, [this] { tell(m_needs.editing->error()); });
        const QuestionEditViewModel *sheet = m_needs.editing->sheet();
        connect(sheet, &QuestionEditViewModel::saved, this, [this](const QStringList &ids) { reveal(ids.value(0)); });
        connect(sheet, &QuestionEditViewModel::closeMatchRequested, this, &BankViewModel::reveal);
    }
    if (m_needs.importing)
        connect(m_needs.importing, &ImportViewModel::imported, this, &BankViewModel::showImported);
}

void BankViewModel::takeCatalog()
{
    m_shelf.setCatalog(m_needs.catalog.catalog());
    if (m_needs.editing)
        m_needs.editing->sheet()->setContent(m_needs.catalog.catalog(), m_shelf.plainTopics());
    if (!m_revealNext.isEmpty() && m_shelf.question(m_revealNext))
        reveal(m_revealNext);
}

void BankViewModel::takeArchive()
{
    QList<Question> archived;
    for (const SetAsideQuestion &entry : m_needs.editing->archive())
        archived.append(entry.question);
    m_shelf.setArchive(archived);
}

BankViewModel::Filter BankViewModel::filter() const
{
    if (!m_shelf.mark())
        return AllStates;
    return *m_shelf.mark() == Mark::NotStarted ? NotStarted : *m_shelf.mark() == Mark::Shaky ? Shaky : Solid;
}

void BankViewModel::setFilter(Filter filter)
{
    switch (filter) {
    case NotStarted:
        return m_shelf.setMark(Mark::NotStarted);
    case Shaky:
        return m_shelf.setMark(Mark::Shaky);
    case Solid:
        return m_shelf.setMark(Mark::Solid);
    case AllStates:
        break;
    }
    m_shelf.setMark(std::nullopt);
}

void BankViewModel::showImported(const QStringList &questionIds) { m_shelf.showOnly(questionIds); }

// A question that is listed stays where it is; for one that is not, what hides it is cleared. One that was just written comes with the
// catalog.
void BankViewModel::reveal(const QString &questionId)
{
    if (!isArchiveShown() && !m_shelf.question(questionId)) {
        m_revealNext = questionId;
        return;
    }
    m_revealNext.clear();
    if (m_shelf.questions().rowOf(questionId) < 0)
        m_shelf.showOnly({});
    select(questionId);
}

void BankViewModel::writeNew()
{
    m_note.flush();
    if (m_needs.editing)
        m_needs.editing->sheet()->openNew(m_shelf.topicId());
}

void BankViewModel::edit()
{
    m_note.flush();
    const Question *question = m_shelf.question(m_selectedId);
    if (m_needs.editing && question && !isArchiveShown())
        m_needs.editing->sheet()->openQuestion(*question);
}

// The open question stays open while it is listed; else the first one opens, so that the right side is never empty without reason.
void BankViewModel::keepSelection()
{
    if (m_shelf.questions().rowOf(m_selectedId) < 0)
        m_selectedId = m_shelf.questions().questionIdAt(0);
    showSelected();
    emit listChanged();
}

void BankViewModel::select(const QString &questionId)
{
    if (questionId == m_selectedId || m_shelf.questions().rowOf(questionId) < 0)
        return;
    m_selectedId = questionId;
    showSelected();
}

// A question opens in the language that matched, and then stays in the one the user chooses for it.
CardLanguage BankViewModel::languageToShow() const
{
    if (m_shelf.shownSearch().isEmpty())
        return m_shelf.language();
    const bool sameAsBefore = m_selectedId == m_question.questionId() && m_shelf.shownSearch() == m_openedSearch;
    if (!sameAsBefore)
        return m_shelf.match(m_selectedId).language;
    return m_question.language() == QuestionViewModel::Chinese ? CardLanguage::Chinese : CardLanguage::English;
}

void BankViewModel::showSelected()
{
    const Question *question = m_shelf.question(m_selectedId);
    const Topic *topic = question ? m_shelf.catalog().topic(question->topicId) : nullptr;
    m_question.setBothShown(m_shelf.isBoth());
    m_question.show(question ? std::optional<Question>(*question) : std::nullopt, topic ? m_shelf.titleOf(*topic) : QString(),
                    languageToShow(), m_shelf.terms());
    m_openedSearch = m_shelf.shownSearch();
    m_note.open(m_selectedId, m_record.notes.value(m_selectedId));
    emit selectionChanged();
}

QuestionModel::State BankViewModel::mark() const
{
    return static_cast<QuestionModel::State>(m_record.marks.value(m_selectedId, Mark::NotStarted));
}

QString BankViewModel::cardText() const
{
    const Result<CardState> state = m_needs.reviews.state(m_selectedId);
    return state ? cardWords(*state, m_needs.clock.now(), m_needs.reviews.options().scheduler.rolloverHour) : QString();
}

void BankViewModel::tell(const QString &sentence)
{
    m_failed = nullptr;
    m_error = sentence;
    emit errorChanged();
}

void BankViewModel::attempt(const std::function<Result<void>()> &act)
{
    const Result<void> done = act();
    m_failed = done ? nullptr : act;
    m_error = done ? QString() : done.error().message;
    emit errorChanged();
}

// With a filter on, a question whose mark changed would leave the list under the user's eyes: it stays until the list is made anew.
void BankViewModel::stepMark()
{
    if (m_selectedId.isEmpty())
        return;
    attempt([this, questionId = m_selectedId]() -> Result<void> {
        const Mark next = nextMark(m_record.marks.value(questionId, Mark::NotStarted));
        if (const Result<void> stored = m_needs.bank.setMark(questionId, next); !stored)
            return stored.error();
        m_record.marks.insert(questionId, next);
        m_shelf.questions().refresh(questionId);
        emit selectionChanged();
        return {};
    });
}

void BankViewModel::toggleTick(const QString &questionId)
{
    attempt([this, questionId]() -> Result<void> {
        const bool ticked = m_record.ticks.contains(questionId);
        if (const Result<void> stored = ticked ? m_needs.bank.untick(questionId) : m_needs.bank.tick(questionId); !stored)
            return stored.error();
        if (ticked)
            m_record.ticks.remove(questionId);
        else
            m_record.ticks.insert(questionId);
        m_shelf.questions().refresh(questionId);
        emit selectionChanged();
        return {};
    });
}

void BankViewModel::openSource()
{
    const QString path = m_question.sourcePath();
    if (path.isEmpty())
        return;
    QtConcurrent::run([path, line = m_question.sourceLine()] {
        return ExternalEditor().open(path, line);
    }).then(this, [this](const Result<void> &opened) { tell(opened ? QString() : opened.error().message); });
}

void BankViewModel::toggleFollowUpCard(int row)
{
    const Question *question = m_shelf.question(m_selectedId);
    if (!question || !areCardsOffered())
        return;
    attempt([this, question = *question, number = row + 1]() -> Result<void> {
        if (const QString cardId = question.followUpCards.value(number); !cardId.isEmpty()) {
            if (const auto removed = m_needs.followUpCards->remove(cardId); !removed)
                return removed;
        } else if (const auto made = m_needs.followUpCards->make(question, number); !made) {
            return made.error();
        }
        emit bankChanged();
        return {};
    });
}

void BankViewModel::studyListed()
{
    m_note.flush();
    QStringList ids;
    for (int row = 0; row < m_shelf.questions().count(); ++row)
        ids.append(m_shelf.questions().questionIdAt(row));
    const Topic *topic = m_shelf.catalog().topic(m_shelf.topicId());
    const QString title = !m_shelf.shownSearch().isEmpty() ? m_shelf.shownSearch() : topic ? m_shelf.titleOf(*topic) : tr("Question bank");
    if (!ids.isEmpty())
        emit studyRequested(ids, title);
}

void BankViewModel::openCard()
{
    m_note.flush();
    if (!m_selectedId.isEmpty())
        emit cardRequested(m_selectedId);
}

void BankViewModel::refresh()
{
    attempt([this]() -> Result<void> {
        const Result<Settings> settings = m_needs.settings.load();
        if (settings && int(settings->cardLanguage) != m_languageSetting) {
            m_languageSetting = int(settings->cardLanguage);
            m_shelf.setLanguage(settings->cardLanguage == CardLanguageChoice::Chinese ? CardLanguage::Chinese : CardLanguage::English,
                                settings->cardLanguage == CardLanguageChoice::Both);
        }
        const Result<BankRecord> record = m_needs.bank.record();
        if (!record)
            return record.error();
        m_record = *record;
        return {};
    });
    m_shelf.refresh();
}

void BankViewModel::tryAgain()
{
    if (const auto act = m_failed)
        attempt(act);
    m_shelf.refresh();
}

} // namespace greenroom
