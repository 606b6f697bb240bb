#include "pitch_sentence_model.h"

namespace greenroom {

void PitchSentenceModel::set(const QList<ScriptSentence> &sentences)
{
    if (sentences.size() == m_sentences.size()) {
        m_sentences = sentences;
        if (!m_sentences.isEmpty())
            emit dataChanged(index(0), index(int(m_sentences.size()) - 1));
        return;
    }
    beginResetModel();
    m_sentences = sentences;
    endResetModel();
}

int PitchSentenceModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_sentences.size()); }

QVariant PitchSentenceModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ScriptSentence &sentence = m_sentences.at(index.row());
    switch (role) {
    case MarkdownRole:
        return sentence.markdown;
    case Qt::DisplayRole:
    case PlainRole:
        return sentence.plain;
    case StartSecondsRole:
        return sentence.startSeconds;
    case ChoicesRole:
        return sentence.choices;
    case ChoiceLabelRole:
        return sentence.choiceLabel;
    default:
        return {};
    }
}

QHash<int, QByteArray> PitchSentenceModel::roleNames() const
{
    return {{MarkdownRole, "markdown"},
            {PlainRole, "plain"},
            {StartSecondsRole, "startSeconds"},
            {ChoicesRole, "choices"},
            {ChoiceLabelRole, "choiceLabel"}};
}

} // namespace greenroom
