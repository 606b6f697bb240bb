#include "today_practice_model.h"

#include "catalog/catalog.h"

namespace greenroom {

QString TodayPracticeModel::sentenceOf(const DuePractice &practice, const Catalog &catalog, CardLanguage language)
{
    if (practice.kind == CardKind::Drill) {
        const Drill *drill = catalog.drill(practice.itemId);
        if (!drill)
            return {};
        return drill->number > 0 ? tr("Solve %1 again").arg(drill->number) : tr("Solve “%1” again").arg(drill->title.text(language));
    }
    const Pitch *pitch = catalog.pitch(practice.itemId);
    return pitch ? tr("Say “%1” again").arg(pitch->text(language).title) : QString();
}

void TodayPracticeModel::set(const QList<DuePractice> &due, const Catalog &catalog, CardLanguage language)
{
    QList<Row> rows;
    for (const DuePractice &practice : due) {
        const QString sentence = sentenceOf(practice, catalog, language);
        if (!sentence.isEmpty() && rows.size() < mostShown)
            rows.append({practice, sentence});
    }
    if (rows == m_rows)
        return;
    beginResetModel();
    m_rows = rows;
    endResetModel();
    emit countChanged();
}

int TodayPracticeModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : count(); }

QVariant TodayPracticeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case SentenceRole:
        return row.sentence;
    case DrillRole:
        return row.practice.kind == CardKind::Drill;
    case ItemIdRole:
        return row.practice.itemId;
    default:
        return {};
    }
}

QHash<int, QByteArray> TodayPracticeModel::roleNames() const
{
    return {{SentenceRole, "sentence"}, {DrillRole, "drill"}, {ItemIdRole, "itemId"}};
}

} // namespace greenroom
