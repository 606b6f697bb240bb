#include "code_finder.h"

#include <QTextDocument>

#include <algorithm>
#include <iterator>

namespace greenroom {

void CodeFinder::setTextDocument(QQuickTextDocument *document)
{
    if (m_textDocument == document)
        return;
    if (m_textDocument)
        m_textDocument->textDocument()->disconnect(this);
    m_textDocument = document;
    if (document)
        connect(document->textDocument(), &QTextDocument::contentsChanged, this, &CodeFinder::search);
    search();
    emit textDocumentChanged();
}

void CodeFinder::setPattern(const QString &pattern)
{
    if (m_pattern == pattern)
        return;
    m_pattern = pattern;
    search();
    emit patternChanged();
}

void CodeFinder::setMatchCase(bool matchCase)
{
    if (m_matchCase == matchCase)
        return;
    m_matchCase = matchCase;
    search();
    emit patternChanged();
}

QPointF CodeFinder::next(int position)
{
    const auto found = std::lower_bound(m_matches.cbegin(), m_matches.cend(), position);
    return choose(found == m_matches.cend() ? 0 : std::distance(m_matches.cbegin(), found));
}

QPointF CodeFinder::previous(int position)
{
    const auto found = std::lower_bound(m_matches.cbegin(), m_matches.cend(), position);
    return choose(found == m_matches.cbegin() ? m_matches.size() - 1 : std::distance(m_matches.cbegin(), found) - 1);
}

void CodeFinder::search()
{
    QList<int> matches;
    if (m_textDocument && !m_pattern.isEmpty()) {
        const QString text = m_textDocument->textDocument()->toPlainText();
        const Qt::CaseSensitivity sensitivity = m_matchCase ? Qt::CaseSensitive : Qt::CaseInsensitive;
        for (qsizetype at = text.indexOf(m_pattern, 0, sensitivity); at >= 0;
             at = text.indexOf(m_pattern, at + m_pattern.size(), sensitivity))
            matches.append(static_cast<int>(at));
    }
    if (matches == m_matches)
        return;
    m_matches = matches;
    m_current = 0;
    emit matchesChanged();
}

QPointF CodeFinder::choose(qsizetype index)
{
    if (m_matches.isEmpty())
        return {-1, -1};
    m_current = static_cast<int>(index) + 1;
    emit matchesChanged();
    const int start = m_matches.at(index);
    return QPointF(start, start + static_cast<int>(m_pattern.size()));
}

} // namespace greenroom
