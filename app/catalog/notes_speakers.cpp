#include "catalog/notes_speakers.h"

#include "catalog/notes_labels.h"

#include <QSet>

#include <algorithm>

namespace greenroom {
namespace {

constexpr QStringView chineseNumerals = u"一二三四五六七八九十";

/// Letters and Han characters of a label, without digits, marks and brackets, lower case and without blanks: what speakers are compared by.
/// A Chinese number at the end goes as well ("问题三").
QString speakerKey(const QString &label)
{
    QString key;
    for (const QChar character : withoutBrackets(label))
        if (character.isLetter())
            key += character.toLower();
    while (key.size() > 1 && chineseNumerals.contains(key.back()))
        key.chop(1);
    return key;
}

bool isLatin(const QString &key) { return key.front().unicode() < 0x80; }

bool endsWithAny(const QString &text, std::initializer_list<QStringView> words)
{
    return std::any_of(words.begin(), words.end(), [&text](QStringView word) { return text.endsWith(word); });
}

bool containsAny(const QString &text, std::initializer_list<QStringView> words)
{
    return std::any_of(words.begin(), words.end(), [&text](QStringView word) { return text.contains(word); });
}

/// "王工（面试官）", "Sam (candidate)": the bracket tells the part somebody plays.
Speaker speakerInBrackets(const QString &label)
{
    const qsizetype open = std::max(label.indexOf(u'('), label.indexOf(u'（'));
    if (open <= 0 || label.size() - open >= 20)
        return Speaker::None;
    const QString inside = speakerKey(label.mid(open + 1).remove(u')').remove(u'）'));
    if (inside == QLatin1String("interviewer") || inside == QStringLiteral("面试官") || inside == QStringLiteral("提问"))
        return Speaker::Interviewer;
    if (inside == QLatin1String("candidate") || inside == QStringLiteral("候选人") || inside == QStringLiteral("回答"))
        return Speaker::Candidate;
    return Speaker::None;
}

/// "面试官追问", "Follow-up question", "Interviewer - follow-up": a word for more questions and none but words for who asks them.
bool isFollowUp(const QString &key)
{
    if (!containsAny(key, {u"追问", u"followup", u"深挖"}) || containsAny(key, {u"回答", u"答案", u"answer"}))
        return false;
    QString rest = key;
    for (const QStringView word : {u"interviewer", u"question", u"followups", u"followup", u"interview"})
        rest.remove(word.toString());
    return rest.isEmpty() || key.size() <= (isLatin(key) ? 16 : 7);
}

bool isInterviewer(const QString &key)
{
    static const QSet<QString> words{QStringLiteral("q"),
                                     QStringLiteral("question"),
                                     QStringLiteral("interviewer"),
                                     QStringLiteral("hr"),
                                     QStringLiteral("问"),
                                     QStringLiteral("提问"),
                                     QStringLiteral("面试题"),
                                     QStringLiteral("面试问题"),
                                     QStringLiteral("考官"),
                                     QStringLiteral("主考官"),
                                     QStringLiteral("面试官"),
                                     QStringLiteral("面试官提问"),
                                     QStringLiteral("问题"),
                                     QStringLiteral("题目"),
                                     QStringLiteral("hiringmanager"),
                                     QStringLiteral("recruiter"),
                                     QStringLiteral("interviewquestion"),
                                     QStringLiteral("英文提问")};
    return words.contains(key) || (key.size() <= 6 && key.startsWith(QStringLiteral("面试官"))) ||
           (key.size() <= 18 && key.startsWith(QStringLiteral("interviewer")));
}

bool isCandidate(const QString &key)
{
    static const QSet<QString> words{
        QStringLiteral("a"),           QStringLiteral("ans"),    QStringLiteral("answer"),   QStringLiteral("candidate"),
        QStringLiteral("me"),          QStringLiteral("you"),    QStringLiteral("myanswer"), QStringLiteral("response"),
        QStringLiteral("interviewee"), QStringLiteral("yours"),  QStringLiteral("你"),       QStringLiteral("我"),
        QStringLiteral("答"),          QStringLiteral("回答"),   QStringLiteral("答案"),     QStringLiteral("候选人"),
        QStringLiteral("应聘者"),      QStringLiteral("面试者"), QStringLiteral("解答"),     QStringLiteral("求职者")};
    if (words.contains(key))
        return true;
    // "参考回答", "你的回答", "Sample answer", "Model answer": a word for an answer at the end of few others.
    const bool answers = endsWithAny(key, {u"回答", u"答案", u"作答", u"answer", u"response", u"回答示范", u"回答示例", u"口语化示范"});
    const bool speaks = key.startsWith(u'你') || key.startsWith(QStringLiteral("候选人")) || key.startsWith(QStringLiteral("candidate"));
    return (answers && key.size() <= (isLatin(key) ? 20 : 8)) || (speaks && key.size() <= 10);
}

/// Past the digits of a number ("3", "2.1") or the letter or Chinese numeral that counts ("A", "三").
qsizetype behindCount(const QString &title, qsizetype at)
{
    const qsizetype begin = at;
    while (at < title.size() &&
           (title.at(at).isDigit() || (at > begin && title.at(at) == u'.' && at + 1 < title.size() && title.at(at + 1).isDigit())))
        ++at;
    return at;
}

bool isSeparator(QChar character) { return QStringView(u":：.、-–—)）").contains(character); }

/// "题 A - …", "题一：…": where the words behind begin; 0 when the title is none such.
qsizetype behindExercise(const QString &title)
{
    if (!title.startsWith(u'题'))
        return 0;
    qsizetype at = 1;
    while (at < title.size() && title.at(at).isSpace())
        ++at;
    qsizetype end = behindCount(title, at);
    if (end == at && at < title.size() && (chineseNumerals.contains(title.at(at)) || (title.at(at) >= u'A' && title.at(at) <= u'Z')))
        ++end;
    if (end == at)
        return 0;
    while (end < title.size() && title.at(end).isSpace())
        ++end;
    return end < title.size() && isSeparator(title.at(end)) ? end + 1 : 0;
}

} // namespace

Speaker speakerOf(const QString &label)
{
    const QString key = speakerKey(label);
    if (key.size() > 40)
        return Speaker::None;
    const Speaker bracketed = speakerInBrackets(label);
    if (bracketed != Speaker::None || key.isEmpty())
        return bracketed;
    if (isFollowUp(key))
        return Speaker::FollowUp;
    if (key.size() > 24 || containsAny(key, {u"追问", u"followup", u"深挖"}))
        return Speaker::None;
    return isInterviewer(key) ? Speaker::Interviewer : isCandidate(key) ? Speaker::Candidate : Speaker::None;
}

bool endsAsQuestion(QStringView text)
{
    while (!text.isEmpty() && (text.back().isSpace() || text.back().isSurrogate() || QStringView(u"\"”’』」*_`~").contains(text.back())))
        text = text.chopped(1);
    if (text.isEmpty())
        return false;
    if (text.back() == u'?' || text.back() == u'？')
        return true;
    // "… ? (asked twice)"
    const QChar close = text.back();
    if (close != u')' && close != u'）')
        return false;
    const qsizetype open = std::max(text.lastIndexOf(u'('), text.lastIndexOf(u'（'));
    return open > 0 && endsAsQuestion(text.first(open));
}

bool isQuestionTitle(const QString &title)
{
    if (endsAsQuestion(title))
        return true;
    if (questionOfTitle(title) != title)
        return true;
    const QString words = plainLabel(title);
    for (const QStringView start :
         {u"tell me ", u"walk me through", u"talk me through", u"describe ", u"explain ", u"谈谈", u"说说", u"讲讲", u"讲一下", u"聊聊",
          u"介绍一下", u"请介绍", u"请解释", u"请描述", u"说一下", u"谈一下", u"解释一下"})
        if (words.startsWith(start))
            return true;
    return false;
}

QString questionOfTitle(const QString &title)
{
    if (const qsizetype words = behindExercise(title); words > 0) {
        const QString rest = title.mid(words).trimmed();
        return rest.isEmpty() ? title : rest;
    }
    // "Q3: …", "Q3. …", "Question 2 - …", "问题 3：…", "问题二：…", "追问：…": a speaker's word, a number, a separator.
    qsizetype at = 0;
    while (at < title.size() && (title.at(at).isLetter() && at < 12))
        ++at;
    const QString word = title.left(at);
    if (at < title.size() && title.at(at) == u'-' && word.compare(QLatin1String("follow"), Qt::CaseInsensitive) == 0)
        at = title.indexOf(u'p', at) + 1;
    const Speaker speaker = speakerOf(title.left(at));
    if (speaker != Speaker::Interviewer && speaker != Speaker::FollowUp)
        return title;
    while (at < title.size() && title.at(at).isSpace())
        ++at;
    const qsizetype count = at;
    at = behindCount(title, at);
    const bool counted = at > count || (!word.isEmpty() && chineseNumerals.contains(word.back()));
    while (at < title.size() && title.at(at).isSpace())
        ++at;
    const bool separated = at < title.size() && isSeparator(title.at(at));
    const QString rest = title.mid(separated ? at + 1 : at).trimmed();
    // "Interviewer - follow-up" is one name.
    if (rest.isEmpty() || speakerOf(rest) == Speaker::FollowUp)
        return title;
    return separated || (counted && endsAsQuestion(rest)) ? rest : title;
}

QString withoutNumber(const QString &text)
{
    const bool open = text.startsWith(u'(') || text.startsWith(u'（');
    const qsizetype digits = open ? 1 : 0;
    const qsizetype at = behindCount(text, digits);
    if (at == digits || at - digits > 5 || at == text.size())
        return text;
    const bool separated = QStringView(u".、)）:：").contains(text.at(at));
    const QString rest = separated ? text.mid(at + 1).trimmed() : QString();
    return rest.isEmpty() ? text : rest;
}

} // namespace greenroom
