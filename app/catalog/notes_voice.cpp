#include "catalog/notes_voice.h"

#include "catalog/notes_labels.h"

#include <QSet>

namespace greenroom {
namespace {

/// A speaker whose questions stand each for themselves: "Q", "问", "Question".
bool isIndependent(const QString &label)
{
    const QString words = plainLabel(label);
    return words.startsWith(u'q') || words.startsWith(u'问') || words.startsWith(u'题') || words.startsWith(QStringLiteral("面试题"));
}

/// "**Q1. What is it?**", "**问：什么是它？** …": the speaker inside the bold.
SpokenLine insideBold(const Lead &lead)
{
    SpokenLine line;
    const QString question = questionOfTitle(lead.label);
    const std::optional<Lead> inner = leadOf(lead.label);
    if (inner && inner->colon && !inner->isWhole() && !inner->bold && speakerOf(inner->label) != Speaker::None) {
        line.speaker = speakerOf(inner->label);
        line.independent = isIndependent(inner->label);
        line.complete = line.speaker != Speaker::Candidate && endsAsQuestion(inner->rest);
        line.text = inner->rest;
        line.text += lead.rest.isEmpty() ? QString() : u'\n' + lead.rest;
    } else if (question != lead.label) {
        line.speaker = Speaker::Interviewer;
        line.independent = true;
        line.complete = endsAsQuestion(question);
        line.text = question;
        line.text += lead.rest.isEmpty() ? QString() : u' ' + lead.rest;
    }
    return line;
}

/// "Q1. …", "A1) …" without colon or bold.
SpokenLine numberedLine(const QString &line)
{
    SpokenLine spoken;
    if (line.size() < 3 || (line.front() != u'Q' && line.front() != u'A'))
        return spoken;
    qsizetype at = 1;
    while (at < line.size() && line.at(at).isDigit())
        ++at;
    if (at == line.size() || !QStringView(u".)、").contains(line.at(at)))
        return spoken;
    spoken.speaker = line.front() == u'Q' ? Speaker::Interviewer : Speaker::Candidate;
    spoken.independent = true;
    spoken.text = line.mid(at + 1).trimmed();
    spoken.complete = spoken.speaker == Speaker::Interviewer && endsAsQuestion(spoken.text);
    spoken.weak = at == 1 && line.front() == u'A';
    return spoken;
}

} // namespace

SpokenLine spokenLine(const QString &line)
{
    const std::optional<Lead> lead = leadOf(line);
    if (!lead)
        return numberedLine(line);
    SpokenLine spoken = lead->bold ? insideBold(*lead) : SpokenLine{};
    if (spoken.speaker == Speaker::None && (lead->colon || (lead->bold && lead->isWhole()))) {
        spoken.speaker = speakerOf(lead->label);
        spoken.independent = isIndependent(lead->label);
        spoken.text = lead->rest;
    }
    if (spoken.speaker == Speaker::None)
        return numberedLine(line);
    if (spoken.independent && spoken.speaker != Speaker::Candidate)
        spoken.complete = spoken.complete || endsAsQuestion(spoken.text);
    return spoken;
}

bool isStory(const QStringList &labels)
{
    static const QList<QSet<QString>> parts{
        {QStringLiteral("s"), QStringLiteral("situation"), QStringLiteral("情境"), QStringLiteral("情景"), QStringLiteral("背景")},
        {QStringLiteral("t"), QStringLiteral("task"), QStringLiteral("任务")},
        {QStringLiteral("a"), QStringLiteral("action"), QStringLiteral("actions"), QStringLiteral("行动")},
        {QStringLiteral("r"), QStringLiteral("result"), QStringLiteral("results"), QStringLiteral("结果")}};
    QSet<qsizetype> found;
    for (const QString &label : labels) {
        const QString word = plainLabel(label);
        for (qsizetype part = 0; part < parts.size(); ++part)
            if (parts.at(part).contains(word))
                found.insert(part);
    }
    return found.size() >= 3;
}

std::pair<qsizetype, qsizetype> answerOnSameLine(const QString &text)
{
    for (const QString &mark :
         {QStringLiteral(" A:"), QStringLiteral(" A："), QStringLiteral("答："), QStringLiteral("答:"), QStringLiteral(" Answer:")}) {
        const qsizetype at = text.indexOf(mark);
        if (at > 0 && endsAsQuestion(QStringView(text).first(at)))
            return {at, mark.size()};
    }
    return {-1, 0};
}

} // namespace greenroom
