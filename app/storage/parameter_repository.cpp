#include "storage/parameter_repository.h"

#include "storage/json_text.h"
#include "storage/rows.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace greenroom {

namespace {

QString numbersText(const QList<double> &numbers)
{
    QJsonArray array;
    for (const double number : numbers)
        array.append(number);
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

QList<double> readNumbers(const QString &text)
{
    QList<double> numbers;
    for (const QJsonValue &number : QJsonDocument::fromJson(text.toUtf8()).array())
        numbers.append(number.toDouble());
    return numbers;
}

ParameterFit readFit(const QSqlQuery &row)
{
    ParameterFit fit;
    fit.id = row.value(0).toLongLong();
    fit.atMs = row.value(1).toLongLong();
    fit.answers = row.value(2).toInt();
    fit.kept = row.value(3).toBool();
    fit.before = readNumbers(row.value(4).toString());
    fit.after = readNumbers(row.value(5).toString());
    fit.oldLogLoss = row.value(6).toDouble();
    fit.newLogLoss = row.value(7).toDouble();
    fit.report = jsonObject(row.value(8).toString());
    return fit;
}

} // namespace

Result<void> ParameterRepository::add(const ParameterFit &fit)
{
    return m_database.execute(
        QStringLiteral("INSERT INTO parameter_fits (at_ms, reviews, kept, before, after, old_log_loss, new_log_loss, report) "
                       "VALUES (?, ?, ?, ?, ?, ?, ?, ?)"),
        {fit.atMs, fit.answers, fit.kept ? 1 : 0, numbersText(fit.before), numbersText(fit.after), fit.oldLogLoss, fit.newLogLoss,
         jsonText(fit.report)});
}

Result<std::optional<ParameterFit>> ParameterRepository::first(const QString &condition) const
{
    return readRow<ParameterFit>(m_database,
                                 QStringLiteral("SELECT id, at_ms, reviews, kept, before, after, old_log_loss, new_log_loss, report "
                                                "FROM parameter_fits %1 ORDER BY id DESC LIMIT 1")
                                     .arg(condition),
                                 {}, readFit);
}

Result<std::optional<ParameterFit>> ParameterRepository::latest() const { return first({}); }

Result<std::optional<ParameterFit>> ParameterRepository::latestKept() const { return first(QStringLiteral("WHERE kept = 1")); }

Result<void> ParameterRepository::setRolledBack(qint64 id)
{
    return m_database.execute(QStringLiteral("UPDATE parameter_fits SET kept = 0 WHERE id = ?"), {id});
}

} // namespace greenroom
