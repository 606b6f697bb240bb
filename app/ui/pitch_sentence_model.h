#pragma once

#include "services/pitch_service.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace greenroom {

/// The sentences of a script, as they are said now.
class PitchSentenceModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Sentences come from a script.")

public:
    enum Role { MarkdownRole = Qt::UserRole, PlainRole, StartSecondsRole, ChoicesRole, ChoiceLabelRole };

    using QAbstractListModel::QAbstractListModel;

    /// Takes other sentences. When there are as many as before, rows change in place, so that a swap does not move the focus.
    void set(const QList<ScriptSentence> &sentences);
    [[nodiscard]] const QList<ScriptSentence> &sentences() const { return m_sentences; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

private:
    QList<ScriptSentence> m_sentences;
};

} // namespace greenroom
