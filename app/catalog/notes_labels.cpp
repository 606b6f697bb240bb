#include "catalog/notes_labels.h"

#include "catalog/markdown_document.h"

#include <algorithm>
#include <array>

namespace greenroom {
namespace {

constexpr qsizetype mostLabelLength = 60;
constexpr qsizetype mostPlainLabelLength = 28;

bool isColon(QChar character) { return character == u':' || character == u'：'; }

bool isBlankOrMark(QChar character)
{
    // Pictures are surrogates or symbols; they decorate a label.
    return character.isSpace() || character.isSurrogate() || character.isSymbol() || character == u'\uFE0F' || character == u'\u200D' ||
           character == u'•';
}

/// The text without what brackets of any kind enclose.
QString withoutBrackets(const QString &text)
{
    QString kept;
    int depth = 0;
    for (const QChar character : text) {
        if (QStringView(u"(（[【〔").contains(character))
            ++depth;
        else if (QStringView(u")）]】〕").contains(character))
            depth = std::max(0, depth - 1);
        else if (depth == 0)
            kept += character;
    }
    return kept;
}

/// Words a plain label may not hold: with these it is a sentence.
bool looksLikeLabel(QStringView text)
{
    if (text.isEmpty() || text.size() > mostPlainLabelLength)
        return false;
    int words = 1;
    for (const QChar character : text) {
        if (QStringView(u",，。.;；!！?？`<>|=\"“”").contains(character))
            return false;
        words += character == u' ' ? 1 : 0;
    }
    return words <= 5;
}

/// A lead in bold or italic marks: what they enclose is the label.
std::optional<Lead> markedLead(QStringView line)
{
    const QChar mark = line.front();
    const qsizetype width = line.size() > 1 && line.at(1) == mark ? 2 : 1;
    if (line.size() <= width || line.at(width).isSpace() || (width == 2 && line.size() > 3 && line.at(2) == mark))
        return std::nullopt;
    const qsizetype end = line.indexOf(width == 2 ? QString(2, mark) : QString(mark), width);
    if (end <= width || end - width > 200)
        return std::nullopt;
    Lead lead;
    lead.bold = width == 2;
    lead.label = line.sliced(width, end - width).trimmed().toString();
    QStringView rest = line.sliced(end + width).trimmed();
    if (!lead.label.isEmpty() && isColon(lead.label.back())) {
        lead.colon = true;
        lead.label = lead.label.chopped(1).trimmed();
    } else if (!rest.isEmpty() && isColon(rest.front())) {
        lead.colon = true;
        rest = rest.sliced(1).trimmed();
    } else if (!rest.isEmpty() && QStringView(u"（(").contains(rest.front())) {
        // "**脚本**（约 60 秒）：…": the bracket belongs to the label.
        const qsizetype close = rest.indexOf(rest.front() == u'（' ? u'）' : u')');
        if (close > 0 && (close + 1 == rest.size() || isColon(rest.at(close + 1)))) {
            lead.label += rest.first(close + 1).toString();
            lead.colon = close + 1 < rest.size();
            rest = rest.sliced(std::min(close + 2, rest.size())).trimmed();
        }
    }
    lead.rest = rest.toString();
    if (lead.label.isEmpty())
        return std::nullopt;
    return lead;
}

/// "**Q: what is it?**" or "Q：…": a plain lead before a colon.
std::optional<Lead> plainLead(QStringView line)
{
    for (qsizetype at = 0; at < line.size() && at <= mostLabelLength; ++at) {
        if (!isColon(line.at(at)))
            continue;
        const QStringView label = line.first(at).trimmed();
        const bool isAddress = line.at(at) == u':' && at + 2 < line.size() && line.at(at + 1) == u'/' && line.at(at + 2) == u'/';
        const bool isTime = line.at(at) == u':' && at > 0 && at + 1 < line.size() && line.at(at - 1).isDigit() && line.at(at + 1).isDigit();
        if (isAddress || isTime || !looksLikeLabel(withoutBrackets(label.toString())))
            return std::nullopt;
        return Lead{label.toString(), line.sliced(at + 1).trimmed().toString(), false, true};
    }
    return std::nullopt;
}

/// Letters and Han characters of a label, without digits, marks and brackets, lower case and without blanks: what speakers are compared by.
QString speakerKey(const QString &label)
{
    QString key;
    for (const QChar character : withoutBrackets(label))
        if (character.isLetter())
            key += character.toLower();
    return key;
}

bool containsAny(const QString &text, std::initializer_list<QStringView> words)
{
    return std::any_of(words.begin(), words.end(), [&text](QStringView word) { return text.contains(word); });
}

} // namespace

std::optional<Lead> leadOf(QStringView line)
{
    line = line.trimmed();
    while (!line.isEmpty() && isBlankOrMark(line.front()) && line.front() != u'`' && line.front() != u'<' && line.front() != u'=')
        line = line.sliced(1);
    if (line.isEmpty())
        return std::nullopt;
    if (line.front() == u'*' || line.front() == u'_')
        return markedLead(line);
    return plainLead(line);
}

QString plainLabel(const QString &label)
{
    QString text;
    for (const QChar character : withoutBrackets(label)) {
        if (character.isLetterOrNumber() || character == u'+' || character == u'-')
            text += character.toLower();
        else if (!text.endsWith(u' '))
            text += u' ';
    }
    // Numbering: "step 2 -", "第 2 步", "1.2", "题 a".
    text = text.trimmed();
    while (!text.isEmpty() && (text.front().isDigit() || text.front() == u' ' || text.front() == u'-'))
        text.remove(0, 1);
    return text.trimmed();
}

Speaker speakerOf(const QString &label)
{
    const QString key = speakerKey(label);
    if (key.size() > 24)
        return Speaker::None;
    // "王工（面试官）", "Sam (candidate)": the bracket tells the part somebody plays.
    const qsizetype open = std::max(label.indexOf(u'('), label.indexOf(u'（'));
    if (open > 0 && label.size() - open < 20) {
        const QString inside = speakerKey(label.mid(open + 1).remove(u')').remove(u'）'));
        const bool known = inside == QLatin1String("interviewer") || inside == QStringLiteral("面试官") || inside == QStringLiteral("提问");
        if (known)
            return Speaker::Interviewer;
        if (inside == QLatin1String("candidate") || inside == QStringLiteral("候选人") || inside == QStringLiteral("回答"))
            return Speaker::Candidate;
    }
    if (key.isEmpty())
        return Speaker::None;
    static const QStringList interviewers{QStringLiteral("q"),
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
    static const QStringList candidates{
        QStringLiteral("a"),           QStringLiteral("ans"),    QStringLiteral("answer"),   QStringLiteral("candidate"),
        QStringLiteral("me"),          QStringLiteral("you"),    QStringLiteral("myanswer"), QStringLiteral("response"),
        QStringLiteral("interviewee"), QStringLiteral("yours"),  QStringLiteral("你"),       QStringLiteral("我"),
        QStringLiteral("答"),          QStringLiteral("回答"),   QStringLiteral("答案"),     QStringLiteral("候选人"),
        QStringLiteral("应聘者"),      QStringLiteral("面试者"), QStringLiteral("解答"),     QStringLiteral("求职者")};
    if (containsAny(key, {u"追问", u"followup", u"深挖"}))
        return key.size() <= (key.front().unicode() < 0x80 ? 16 : 7) && !containsAny(key, {u"回答", u"答案", u"answer"}) ? Speaker::FollowUp
                                                                                                                         : Speaker::None;
    if (interviewers.contains(key) || (key.size() <= 6 && key.startsWith(QStringLiteral("面试官"))) ||
        (key.size() <= 18 && key.startsWith(QStringLiteral("interviewer"))))
        return Speaker::Interviewer;
    if (candidates.contains(key))
        return Speaker::Candidate;
    // "参考回答", "你的回答", "Sample answer", "Model answer": a word for an answer at the end of few others.
    const bool answers = key.endsWith(QStringLiteral("回答")) || key.endsWith(QStringLiteral("答案")) ||
                         key.endsWith(QStringLiteral("作答")) || key.endsWith(QStringLiteral("answer")) ||
                         key.endsWith(QStringLiteral("response")) || key.endsWith(QStringLiteral("回答示范")) ||
                         key.endsWith(QStringLiteral("回答示例")) || key.endsWith(QStringLiteral("口语化示范"));
    const bool speaks = key.startsWith(u'你') || key.startsWith(QStringLiteral("候选人")) || key.startsWith(QStringLiteral("candidate"));
    return (answers && key.size() <= (key.front().unicode() < 0x80 ? 20 : 8)) || (speaks && key.size() <= 10) ? Speaker::Candidate
                                                                                                              : Speaker::None;
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
    // "Q3: …", "Q3. …", "Question 2 - …", "问题 3：…", "追问：…": a speaker's word, a number, a separator.
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
    const qsizetype digits = at;
    while (at < title.size() &&
           (title.at(at).isDigit() || (at > digits && title.at(at) == u'.' && at + 1 < title.size() && title.at(at + 1).isDigit())))
        ++at;
    while (at < title.size() && title.at(at).isSpace())
        ++at;
    const bool separated = at < title.size() && QStringView(u":：.、-–—)）").contains(title.at(at));
    const QString rest = title.mid(separated ? at + 1 : at).trimmed();
    const bool asks = separated || (at > digits && endsAsQuestion(rest));
    return rest.isEmpty() || !asks ? title : rest;
}

QString withoutNumber(const QString &text)
{
    qsizetype at = 0;
    const bool open = text.startsWith(u'(') || text.startsWith(u'（');
    at += open ? 1 : 0;
    const qsizetype digits = at;
    while (at < text.size() &&
           (text.at(at).isDigit() || (at > digits && text.at(at) == u'.' && at + 1 < text.size() && text.at(at + 1).isDigit())))
        ++at;
    if (at == digits || at - digits > 5 || at == text.size())
        return text;
    const bool separated = QStringView(u".、)）:：").contains(text.at(at));
    const QString rest = separated ? text.mid(at + 1).trimmed() : QString();
    return rest.isEmpty() ? text : rest;
}

QString inlinePlain(const QString &markdown)
{
    const bool marked =
        std::any_of(markdown.begin(), markdown.end(), [](QChar character) { return QStringView(u"*_`[<&\\~!#").contains(character); });
    return marked ? markdownToPlain(markdown).simplified() : markdown.simplified();
}

QStringList enumeration(const QString &text)
{
    const auto split = [&text](QStringView separators) {
        QStringList parts;
        QString part;
        int depth = 0;
        bool code = false;
        for (const QChar character : text) {
            if (character == u'`')
                code = !code;
            else if (QStringView(u"(（[【“").contains(character))
                ++depth;
            else if (QStringView(u")）]】”").contains(character))
                depth = std::max(0, depth - 1);
            if (!code && depth == 0 && separators.contains(character)) {
                parts.append(part.trimmed());
                part.clear();
            } else {
                part += character;
            }
        }
        parts.append(part.trimmed());
        parts.removeAll(QString());
        return parts;
    };
    for (const QStringView separators : {QStringView(u"、；;"), QStringView(u"，,")}) {
        QStringList parts = split(separators);
        if (parts.size() > 1) {
            while (!parts.last().isEmpty() && QStringView(u"。.;；").contains(parts.last().back()))
                parts.last().chop(1);
            return parts;
        }
    }
    return split(u"、");
}

} // namespace greenroom
