#include "catalog/question_reader.h"

#include "catalog/document_sections.h"

#include <QCoreApplication>

namespace greenroom {

std::optional<QuestionFile> readQuestion(const QString &path, const QString &source, Problems &problems)
{
    const MarkdownDocument document(source);
    const QList<Section> questions = sectionsOfLevel(document, 1);
    if (questions.size() != 1) {
        problems.append(
            {path, questions.size() > 1 ? questions.at(1).line : 1,
             QCoreApplication::translate("greenroom", "A question file holds exactly one level-1 heading, the question; this one holds %1.")
                 .arg(questions.size())});
        return std::nullopt;
    }
    const Section &section = questions.first();
    const QList<Section> pushes = sectionsOfLevel(document, 2, section.firstBlock, section.endBlock);
    const qsizetype answerEnd = pushes.isEmpty() ? section.endBlock : pushes.first().firstBlock - 1;

    QuestionFile file;
    file.id = factValue(document, QStringLiteral("id"));
    file.order = factValue(document, QStringLiteral("order")).toInt();
    file.text.label = factValue(document, QStringLiteral("label"));
    file.text.question = section.title;
    file.text.answer = document.markdown(section.firstBlock, answerEnd);
    file.text.followUps = readFollowUps(document, pushes);
    file.text.path = path;
    file.text.line = section.line;
    if (file.text.answer.isEmpty()) {
        problems.append({path, section.line, QCoreApplication::translate("greenroom", "The question has no answer below it.")});
        return std::nullopt;
    }
    return file;
}

} // namespace greenroom
