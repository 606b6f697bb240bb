#include "drill_case_model.h"

#include "core/literal.h"

#include <algorithm>

namespace greenroom {

namespace {

/// What a value may take of the table's width.
constexpr int valueCharacters = 24;
constexpr int inputCharacters = 22;

} // namespace

void DrillCaseModel::setCases(const QList<CaseResult> &cases, const QStringList &parameters, const std::optional<CaseResult> &smallest)
{
    beginResetModel();
    m_cases = cases;
    m_hasSmallest = smallest.has_value();
    if (m_hasSmallest)
        m_cases.prepend(*smallest);
    m_parameters = parameters;
    endResetModel();
    emit countChanged();
}

int DrillCaseModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : count(); }

QVariant DrillCaseModel::data(const QModelIndex &index, int role) const
{
    const CaseResult *result = index.isValid() ? at(index.row()) : nullptr;
    if (!result)
        return {};
    switch (role) {
    case NumberRole:
        return numberOf(index.row());
    case SmallestRole:
        return m_hasSmallest && index.row() == 0;
    case Qt::DisplayRole:
    case NameRole:
        return result->name;
    case VerdictRole:
        return toString(result->verdict);
    case PassedRole:
        return result->ran && result->verdict == Verdict::Accepted;
    case RanRole:
        return result->ran;
    case InputRole:
        return inputOf(*result);
    case ExpectedRole:
        return shortLiteralText(result->expected, valueCharacters);
    case YoursRole:
        return shortLiteralText(result->actual, valueCharacters);
    default:
        return {};
    }
}

QHash<int, QByteArray> DrillCaseModel::roleNames() const
{
    return {{NumberRole, "number"}, {NameRole, "name"},         {VerdictRole, "verdict"}, {PassedRole, "passed"},    {RanRole, "ran"},
            {InputRole, "input"},   {ExpectedRole, "expected"}, {YoursRole, "yours"},     {SmallestRole, "smallest"}};
}

int DrillCaseModel::failures() const
{
    return static_cast<int>(std::count_if(m_cases.cbegin() + (m_hasSmallest ? 1 : 0), m_cases.cend(), failed));
}

int DrillCaseModel::nextFailure(int row) const
{
    for (int step = 1; step <= count(); ++step) {
        const int candidate = (std::max(row, -1) + step) % count();
        if (failed(m_cases.at(candidate)))
            return candidate;
    }
    return -1;
}

int DrillCaseModel::failureNumber(int row) const
{
    if (!at(row) || !failed(m_cases.at(row)) || numberOf(row) == 0)
        return 0;
    return static_cast<int>(std::count_if(m_cases.cbegin() + (m_hasSmallest ? 1 : 0), m_cases.cbegin() + row + 1, failed));
}

const CaseResult *DrillCaseModel::at(int row) const { return row >= 0 && row < count() ? &m_cases.at(row) : nullptr; }

bool DrillCaseModel::failed(const CaseResult &result) { return result.ran && result.verdict != Verdict::Accepted; }

QString DrillCaseModel::inputOf(const CaseResult &result) const
{
    // A large input says nothing in a table; its name does.
    if (result.source == QLatin1StringView("large") || result.input.isEmpty())
        return result.name;
    QStringList values;
    for (const QString &parameter : m_parameters)
        values.append(shortLiteralText(result.input.value(parameter), inputCharacters));
    return values.join(QStringLiteral(", "));
}

} // namespace greenroom
