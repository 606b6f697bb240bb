#include "drill_diagnostic_model.h"

#include <algorithm>

namespace greenroom {

namespace {

bool isError(const Diagnostic &diagnostic) { return diagnostic.severity.contains(QLatin1StringView("error")); }

} // namespace

void DrillDiagnosticModel::setDiagnostics(const QList<Diagnostic> &diagnostics)
{
    beginResetModel();
    m_diagnostics.clear();
    for (const Diagnostic &diagnostic : diagnostics) {
        if (diagnostic.severity != QLatin1StringView("note"))
            m_diagnostics.append(diagnostic);
    }
    std::stable_partition(m_diagnostics.begin(), m_diagnostics.end(), isError);
    endResetModel();
    emit countChanged();
}

int DrillDiagnosticModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : count(); }

QVariant DrillDiagnosticModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= count())
        return {};
    const Diagnostic &diagnostic = m_diagnostics.at(index.row());
    switch (role) {
    case LineRole:
        return diagnostic.line;
    case ColumnRole:
        return diagnostic.column;
    case ErrorRole:
        return isError(diagnostic);
    case FirstOfLineRole:
        return diagnostic.line > 0 && std::none_of(m_diagnostics.cbegin(), m_diagnostics.cbegin() + index.row(),
                                                   [&diagnostic](const Diagnostic &before) { return before.line == diagnostic.line; });
    case Qt::DisplayRole:
    case MessageRole:
        return diagnostic.message;
    default:
        return {};
    }
}

QHash<int, QByteArray> DrillDiagnosticModel::roleNames() const
{
    return {{LineRole, "line"}, {ColumnRole, "column"}, {ErrorRole, "error"}, {MessageRole, "message"}, {FirstOfLineRole, "firstOfLine"}};
}

int DrillDiagnosticModel::lineAt(int row) const { return row >= 0 && row < count() ? m_diagnostics.at(row).line : 0; }

int DrillDiagnosticModel::columnAt(int row) const { return row >= 0 && row < count() ? std::max(1, m_diagnostics.at(row).column) : 0; }

} // namespace greenroom
