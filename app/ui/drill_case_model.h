#pragma once

#include "core/verdict.h"

#include <QAbstractListModel>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

#include <optional>

namespace greenroom {

/// The named tests of a run, as rows of the table of results.
class DrillCaseModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The rows belong to a run.")
    Q_PROPERTY(int count READ count NOTIFY countChanged)
    Q_PROPERTY(int failures READ failures NOTIFY countChanged)

public:
    enum Role {
        NumberRole = Qt::UserRole + 1,
        NameRole,
        VerdictRole,
        PassedRole,
        RanRole,
        InputRole,
        ExpectedRole,
        YoursRole,
        SmallestRole
    };

    explicit DrillCaseModel(QObject *parent = nullptr)
        : QAbstractListModel(parent)
    {}

    /// The smallest input that fails stands over the tests when there is one; it is none of them and has no number.
    void setCases(const QList<CaseResult> &cases, const QStringList &parameters, const std::optional<CaseResult> &smallest = {});

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    [[nodiscard]] int count() const { return static_cast<int>(m_cases.size()); }
    [[nodiscard]] int failures() const;
    /// The number of the test in a row, from 1; 0 for the smallest failing input.
    [[nodiscard]] int numberOf(int row) const { return m_hasSmallest ? row : row + 1; }
    /// The first failing row after `row`, round the end; -1 when nothing failed.
    [[nodiscard]] int nextFailure(int row) const;
    /// Which of the failed tests a row is, from 1; 0 when it did not fail or is no test.
    [[nodiscard]] int failureNumber(int row) const;
    [[nodiscard]] const CaseResult *at(int row) const;

signals:
    void countChanged();

private:
    [[nodiscard]] static bool failed(const CaseResult &result);
    [[nodiscard]] QString inputOf(const CaseResult &result) const;

    QList<CaseResult> m_cases;
    bool m_hasSmallest = false; ///< as the first row
    QStringList m_parameters;
};

} // namespace greenroom
