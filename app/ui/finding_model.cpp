#include "finding_model.h"

#include <algorithm>

namespace greenroom {

namespace {

QString verdictName(const QMap<QString, FindingVerdict> &verdicts, const QString &finding)
{
    const auto found = verdicts.constFind(finding);
    if (found == verdicts.constEnd())
        return {};
    return *found == FindingVerdict::Overruled ? QStringLiteral("overruled") : QStringLiteral("dismissed");
}

} // namespace

void FindingModel::set(const QList<TakeFinding> &findings, const QMap<QString, FindingVerdict> &verdicts)
{
    beginResetModel();
    m_findings = findings;
    m_verdicts = verdicts;
    endResetModel();
    emit countChanged();
}

void FindingModel::setVerdict(int row, std::optional<FindingVerdict> verdict)
{
    if (at(row) == nullptr)
        return;
    if (verdict)
        m_verdicts.insert(m_findings.at(row).id, *verdict);
    else
        m_verdicts.remove(m_findings.at(row).id);
    emit dataChanged(index(row), index(row), {VerdictRole});
    emit countChanged();
}

bool FindingModel::isPutAway(int row) const { return at(row) != nullptr && m_verdicts.contains(m_findings.at(row).id); }

int FindingModel::putAway() const
{
    return int(std::count_if(m_findings.begin(), m_findings.end(),
                             [this](const TakeFinding &finding) { return m_verdicts.contains(finding.id); }));
}

const TakeFinding *FindingModel::at(int row) const { return row >= 0 && row < count() ? &m_findings.at(row) : nullptr; }

int FindingModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : count(); }

QVariant FindingModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const TakeFinding &finding = m_findings.at(index.row());
    switch (role) {
    case KindRole:
        return toString(finding.kind);
    case Qt::DisplayRole:
    case TextRole:
        return finding.text;
    case WhereRole:
        return finding.where;
    case AtRole:
        return finding.atSeconds;
    case StartRole:
        return finding.startSeconds;
    case EndRole:
        return finding.endSeconds;
    case WordRole:
        return finding.word;
    case VerdictRole:
        return verdictName(m_verdicts, finding.id);
    default:
        return {};
    }
}

QHash<int, QByteArray> FindingModel::roleNames() const
{
    return {{KindRole, "kind"},   {TextRole, "text"}, {WhereRole, "where"}, {AtRole, "at"},
            {StartRole, "start"}, {EndRole, "end"},   {WordRole, "word"},   {VerdictRole, "verdict"}};
}

} // namespace greenroom
