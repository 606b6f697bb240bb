#include "drill_facts.h"

#include "drill_statement.h"

namespace greenroom {

QString DrillFacts::parameters() const
{
    QStringList names;
    for (const Parameter &parameter : m_drill.signature.parameters)
        names.append(parameter.name);
    return names.join(QStringLiteral(", "));
}

QVariantList DrillFacts::statement() const { return statementParts(m_drill.statement.text(m_language)); }

void DrillFacts::setLanguage(CardLanguage language)
{
    if (m_language == language)
        return;
    m_language = language;
    emit languageChanged();
}

} // namespace greenroom
