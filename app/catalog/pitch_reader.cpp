#include "catalog/pitch_reader.h"

#include "catalog/document_sections.h"

#include <QCoreApplication>

namespace greenroom {
namespace {

/// Headings of the parts, English and Chinese.
bool isTitle(const QString &title, QLatin1StringView english, const QString &chinese)
{
    return title.compare(english, Qt::CaseInsensitive) == 0 || title == chinese;
}

/// "Platform: sentence" or "平台：sentence".
PitchAlternative readAlternative(const QString &text)
{
    qsizetype colon = text.indexOf(u':');
    const qsizetype wide = text.indexOf(u'：');
    if (wide >= 0 && (colon < 0 || wide < colon))
        colon = wide;
    if (colon < 0)
        return {{}, text};
    return {text.left(colon).trimmed(), text.mid(colon + 1).trimmed()};
}

QList<PitchSentence> readScript(const MarkdownDocument &document, const Section &section)
{
    QList<PitchSentence> sentences;
    for (qsizetype index = section.firstBlock; index < section.endBlock; ++index) {
        for (const MarkdownItem &item : document.blocks().at(index).items) {
            PitchSentence sentence{item.text, {}, item.line};
            for (const MarkdownItem &child : item.children)
                sentence.alternatives.append(readAlternative(child.text));
            sentences.append(sentence);
        }
    }
    return sentences;
}

void readSamples(const MarkdownDocument &document, PitchFile &file)
{
    for (const MarkdownDocument::Fact &fact : document.facts()) {
        const qsizetype equals = fact.value.indexOf(u'=');
        if (fact.key == QLatin1String("sample") && equals > 0)
            file.text.samples.insert(fact.value.left(equals).trimmed(), fact.value.mid(equals + 1).trimmed());
    }
}

} // namespace

std::optional<PitchFile> readPitch(const QString &path, const QString &source, Problems &problems)
{
    const MarkdownDocument document(source);
    const QList<Section> titles = sectionsOfLevel(document, 1);
    if (titles.size() != 1) {
        problems.append({path, 1, QCoreApplication::translate("greenroom", "A pitch file holds exactly one level-1 heading, its title.")});
        return std::nullopt;
    }
    PitchFile file;
    file.id = factValue(document, QStringLiteral("id"));
    file.targetSeconds = factValue(document, QStringLiteral("seconds")).toInt();
    file.text.title = titles.first().title;
    file.text.path = path;
    file.text.line = titles.first().line;
    readSamples(document, file);
    for (const Section &part : sectionsOfLevel(document, 2)) {
        if (isTitle(part.title, QLatin1StringView("Talking points"), QStringLiteral("要点")))
            file.text.talkingPoints = readPoints(document, part);
        else if (isTitle(part.title, QLatin1StringView("Script"), QStringLiteral("脚本")))
            file.text.sentences = readScript(document, part);
        else if (isTitle(part.title, QLatin1StringView("Follow-ups"), QStringLiteral("追问")))
            file.text.followUps = readFollowUps(document, sectionsOfLevel(document, 3, part.firstBlock, part.endBlock));
        else
            problems.append({path, part.line, QCoreApplication::translate("greenroom", "“%1” is not a part of a pitch.").arg(part.title)});
    }
    if (file.text.sentences.isEmpty()) {
        problems.append(
            {path, file.text.line, QCoreApplication::translate("greenroom", "The pitch has no script: an ordered list under “Script”.")});
        return std::nullopt;
    }
    return file;
}

} // namespace greenroom
