#pragma once

#include "core/question.h"

#include <QJsonObject>
#include <QJsonValue>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

namespace greenroom {

/// A text in both languages.
struct LocalText
{
    QString english;
    QString chinese;
    [[nodiscard]] const QString &text(CardLanguage language) const
    {
        return language == CardLanguage::Chinese && !chinese.isEmpty() ? chinese : english;
    }
};

/// A list of texts in both languages.
struct LocalList
{
    QStringList english;
    QStringList chinese;
    [[nodiscard]] const QStringList &text(CardLanguage language) const
    {
        return language == CardLanguage::Chinese && !chinese.isEmpty() ? chinese : english;
    }
};

/// One parameter of the method to write, in C++ words.
struct Parameter
{
    QString name;
    QString type; ///< as in drills/README.md, with & or const &
};

/// The method to write, as class Solution declares it.
struct Signature
{
    QString function;
    QString returns;
    QList<Parameter> parameters;
};

/// How an answer is compared with the expected one.
enum class Comparator { Exact, AnyOrder, Float };

/// What a run may use. Defaults are those of the command-line contract.
struct Limits
{
    double cpuSeconds = 2;
    double wallSeconds = 10;
    int memoryMiB = 256;
    qint64 outputBytes = 1048576; ///< per stream
};

/// A named case. Large inputs are generated from `generate` when the drill is judged.
struct TestCase
{
    QString name;
    QString source;       ///< sample, edge, large, own, pinned
    QJsonObject input;    ///< parameter name -> value; empty when generated
    QJsonObject generate; ///< parameter name -> value or generator, see drills/README.md
    QJsonValue expected;
};

/// A coding problem, read from its folder.
struct Drill
{
    QString id;
    QString folder; ///< absolute path
    int number = 0;
    LocalText title;
    QString difficulty; ///< easy, medium, hard
    QStringList patterns;
    int targetMinutes = 30;
    Signature signature;
    Comparator comparator = Comparator::Exact;
    QString targetTime;  ///< "n", "n log n" …
    QString targetSpace; ///< "1", "n" …
    Limits limits;
    LocalText statement;  ///< Markdown
    LocalText retro;      ///< Markdown, may be empty
    LocalText complexity; ///< one sentence
    LocalList hints;
    LocalList invariants;
    LocalList pitfalls;
    QString starter;                   ///< C++ the editor opens with
    QMap<QString, QString> references; ///< file name -> C++; "reference.cpp" first
    QMap<QString, QString> wrong;      ///< file name -> C++ of a known wrong answer
    QList<TestCase> cases;
};

} // namespace greenroom
