#include "bank_words.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace greenroom {

namespace {

QString translated(const char *text, int number = -1) { return QCoreApplication::translate("greenroom", text, nullptr, number); }

} // namespace

QString matchPlaceWords(const BankMatch &match)
{
    switch (match.place) {
    case MatchPlace::OtherLanguage:
        return match.language == CardLanguage::Chinese ? translated(QT_TRANSLATE_NOOP("greenroom", "Chinese text:"))
                                                       : translated(QT_TRANSLATE_NOOP("greenroom", "English text:"));
    case MatchPlace::Notes:
        return translated(QT_TRANSLATE_NOOP("greenroom", "My notes:"));
    case MatchPlace::FollowUp:
        return translated(QT_TRANSLATE_NOOP("greenroom", "Follow-up %1:")).arg(match.followUp);
    case MatchPlace::Answer:
        return translated(QT_TRANSLATE_NOOP("greenroom", "Answer:"));
    case MatchPlace::Question:
        break;
    }
    return {};
}

QString topicTitle(const Topic &topic, const QString &windowLanguage)
{
    return windowLanguage.startsWith(QLatin1String("zh")) && !topic.titleZh.isEmpty() ? topic.titleZh : topic.title;
}

QString contentProblemWords(const Problems &problems)
{
    // Drills have a place of their own to say what is wrong with them.
    Problems ours;
    for (const Problem &problem : problems) {
        if (problem.path.contains(QLatin1String("/questions/")) || problem.path.endsWith(QLatin1String("topics.json")))
            ours.append(problem);
    }
    if (ours.isEmpty())
        return {};
    const Problem &first = ours.first();
    const QString name = QFileInfo(first.path).fileName();
    const QString place = first.line > 0 ? translated(QT_TRANSLATE_NOOP("greenroom", "%1, line %2")).arg(name).arg(first.line) : name;
    const QString text = translated(QT_TRANSLATE_NOOP("greenroom", "%1: %2")).arg(place, first.message);
    if (ours.size() == 1)
        return text;
    return text + u' ' + QCoreApplication::translate("greenroom", "%n more file problem(s).", nullptr, int(ours.size()) - 1);
}

} // namespace greenroom
