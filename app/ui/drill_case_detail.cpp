#include "drill_case_detail.h"

#include "core/literal.h"

#include <QJsonArray>
#include <QVariantMap>

#include <algorithm>

namespace greenroom {

namespace {

/// The most letters of a value in the pane; it scrolls no further.
constexpr int valueCharacters = 200;

QVariantMap inputMap(const QString &name, const QJsonValue &value)
{
    QStringList cells;
    qsizetype more = 0;
    if (value.isArray()) {
        const QJsonArray list = value.toArray();
        const qsizetype shown = std::min<qsizetype>(list.size(), DrillCaseDetail::maxCells);
        for (qsizetype index = 0; index < shown; ++index)
            cells.append(shortLiteralText(list.at(index)));
        more = list.size() - shown;
    }
    return {{QStringLiteral("name"), name},
            {QStringLiteral("cells"), cells},
            {QStringLiteral("more"), static_cast<int>(more)},
            {QStringLiteral("text"), value.isArray() && !value.toArray().isEmpty() ? QString() : shortLiteralText(value, valueCharacters)}};
}

} // namespace

void DrillCaseDetail::show(const CaseResult &result, const QStringList &parameters, const Place &place)
{
    m_place = place;
    m_name = result.name;
    m_verdict = result.ran ? toString(result.verdict) : QString();
    m_inputs.clear();
    for (const QString &parameter : parameters) {
        if (result.input.contains(parameter))
            m_inputs.append(inputMap(parameter, result.input.value(parameter)));
    }
    m_expected = shortLiteralText(result.expected, valueCharacters);
    m_yours = shortLiteralText(result.actual, valueCharacters);
    emit changed();
}

void DrillCaseDetail::clear()
{
    m_place = {};
    m_name.clear();
    m_verdict.clear();
    m_inputs.clear();
    m_expected.clear();
    m_yours.clear();
    emit changed();
}

} // namespace greenroom
