#include "word_diff_html.h"

namespace greenroom {

namespace {

QString shown(const QString &text)
{
    QString cut = text.size() > WordDiffHtml::longestRun ? text.first(WordDiffHtml::longestRun) + QStringLiteral(" …") : text;
    return cut.toHtmlEscaped().replace(u'\n', QLatin1String("<br>"));
}

} // namespace

void WordDiffHtml::setBefore(const QString &text)
{
    if (text == m_before)
        return;
    m_before = text;
    m_known = false;
    emit changed();
}

void WordDiffHtml::setAfter(const QString &text)
{
    if (text == m_after)
        return;
    m_after = text;
    m_known = false;
    emit changed();
}

const WordDiff &WordDiffHtml::diff() const
{
    if (!m_known) {
        m_diff = wordDiff(m_before, m_after);
        m_known = true;
    }
    return m_diff;
}

QString WordDiffHtml::html() const
{
    const QString removed = QStringLiteral("<span style=\"background-color:%1; color:%2\">−&nbsp;<s>%3</s></span>");
    const QString added = QStringLiteral("<span style=\"background-color:%1; color:%2\">+&nbsp;<u>%3</u></span>");
    QStringList blocks{QString()};
    for (const DiffRun &run : diff().runs) {
        if (diff().rewritten && run.kind == DiffKind::Added && !blocks.last().isEmpty())
            blocks.append(QString());
        QString &block = blocks.last();
        if (run.kind == DiffKind::Same) {
            block += shown(run.text);
            continue;
        }
        const bool open = block.isEmpty() || block.endsWith(QLatin1String("<br>"));
        block += open ? QString() : QStringLiteral(" ");
        block += run.kind == DiffKind::Removed ? removed.arg(m_removedGround.name(), m_removedInk.name(), shown(run.text))
                                               : added.arg(m_addedGround.name(), m_addedInk.name(), shown(run.text));
    }
    QString html;
    for (qsizetype at = 0; at < blocks.size(); ++at)
        html += QStringLiteral("<p style=\"margin:0px 0px %1px 0px; line-height:%2px\">%3</p>")
                    .arg(QString::number(at + 1 < blocks.size() ? 12 : 0), QString::number(m_lineHeight), blocks.at(at));
    return html;
}

QString WordDiffHtml::spoken() const
{
    QStringList words;
    for (const DiffRun &run : diff().runs) {
        const QString text = run.text.simplified().left(longestRun);
        if (run.kind == DiffKind::Same)
            words.append(text);
        else
            words.append(run.kind == DiffKind::Removed ? tr("removed: %1,", "read aloud").arg(text)
                                                       : tr("added: %1,", "read aloud").arg(text));
    }
    return words.join(u' ');
}

} // namespace greenroom
