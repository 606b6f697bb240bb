#pragma once

#include "core/verdict.h"

#include <QObject>
#include <QStringList>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

namespace greenroom {

/// One test looked at closely: its input in cells, what was expected and what came.
class DrillCaseDetail : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("A test belongs to a run.")
    Q_PROPERTY(int number READ number NOTIFY changed)
    Q_PROPERTY(QString name READ name NOTIFY changed)
    Q_PROPERTY(QString verdict READ verdict NOTIFY changed)
    Q_PROPERTY(QVariantList inputs READ inputs NOTIFY changed)
    Q_PROPERTY(QString expected READ expected NOTIFY changed)
    Q_PROPERTY(QString yours READ yours NOTIFY changed)
    Q_PROPERTY(bool smallest READ smallest NOTIFY changed)
    Q_PROPERTY(QString words READ words NOTIFY changed)
    Q_PROPERTY(int failureNumber READ failureNumber NOTIFY changed)
    Q_PROPERTY(int failureCount READ failureCount NOTIFY changed)

public:
    /// Cells shown of a list; the rest is counted.
    static constexpr int maxCells = 40;

    explicit DrillCaseDetail(QObject *parent = nullptr)
        : QObject(parent)
    {}

    /// Which failure it is, of how many; 0 when it passed.
    struct Place
    {
        int number = 0; ///< of the test, from 1; 0 = none is shown, or the smallest failing input
        int failureNumber = 0;
        int failureCount = 0;
        bool smallest = false; ///< it is no test, but the smallest input that fails
        QString words = {};    ///< how it failed when there is no answer to compare; may be empty
    };
    void show(const CaseResult &result, const QStringList &parameters, const Place &place);
    void clear();

    [[nodiscard]] int number() const { return m_place.number; }
    [[nodiscard]] QString name() const { return m_name; }
    /// The contract's code; empty when the test did not run.
    [[nodiscard]] QString verdict() const { return m_verdict; }
    /// One map a parameter: name, cells (a list's values), more (how many values are not shown), text (anything but a list).
    [[nodiscard]] QVariantList inputs() const { return m_inputs; }
    [[nodiscard]] QString expected() const { return m_expected; }
    /// Empty when there was no answer.
    [[nodiscard]] QString yours() const { return m_yours; }
    [[nodiscard]] bool smallest() const { return m_place.smallest; }
    [[nodiscard]] QString words() const { return m_place.words; }
    [[nodiscard]] int failureNumber() const { return m_place.failureNumber; }
    [[nodiscard]] int failureCount() const { return m_place.failureCount; }

signals:
    void changed();

private:
    Place m_place;
    QString m_name;
    QString m_verdict;
    QVariantList m_inputs;
    QString m_expected;
    QString m_yours;
};

} // namespace greenroom
