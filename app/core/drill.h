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
    QString type;        ///< as in drills/README.md, with & or const &
    QString cycle = {};  ///< of a ListNode*: the key of the input that holds the position its last node leads back to; -1 for none
    QString nodeOf = {}; ///< of a node pointer: the parameter before it among whose nodes it is found, by value
};

/// One method of a class to design.
struct Method
{
    QString function;
    QString returns;
    QList<Parameter> parameters = {};
};

/// What of a call is its answer.
struct AnswerRule
{
    enum class Kind {
        Returned,   ///< what the method returns; of a void method its first argument
        Argument,   ///< an argument as the method left it
        FirstCount, ///< the first so many elements of an argument, as the method's result says
        Position    ///< where the returned node stands in the list it was given; -1 for none
    };
    Kind kind = Kind::Returned;
    int parameter = 0; ///< which argument
};

/// The method to write, as class Solution declares it.
struct Signature
{
    QString function;
    QString returns;
    QList<Parameter> parameters;
    AnswerRule answer = {};
    /// A class to design: its name; `parameters` are then those of its constructor. Empty for the usual class Solution.
    QString designs = {};
    QList<Method> methods = {};

    /// The keys of an input, in the order they are sent: the parameters, each followed by its cycle's key; of a class to design the lists
    /// of calls and of their arguments.
    [[nodiscard]] QStringList inputKeys() const;
};

/// How an answer is compared with the expected one.
/// AnyOrder: the outermost list as a multiset; NestedAnyOrder: the lists in it too; Checker: a program of the drill says.
enum class Comparator { Exact, AnyOrder, NestedAnyOrder, Float, Checker };

/// A named family of inputs the drill's generator makes.
struct InputFamily
{
    QString name;
    bool forRandom = false; ///< drawn for the random differential
    bool forGrowth = false; ///< a worst case over which growth is measured
    int smallest = 1;       ///< sizes, both ends included
    int largest = 12;
    int share = 1; ///< how often among the random families
};

/// The programs of a drill that make, hold and judge inputs; each runs in the jail.
struct DrillPrograms
{
    QString validator; ///< class Validator; empty for none
    QString generator; ///< class Generator
    QString checker;   ///< class Checker
    QString brute;     ///< a second reference, as simple as can be; for lint
};

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
    QString targetTime;                            ///< "n", "n log n" …
    QString targetSpace;                           ///< "1", "n" …
    QString targetDepth = QStringLiteral("log n"); ///< how deep recursion may go
    double tolerance = 1e-9;                       ///< of Comparator::Float, relative or absolute
    bool mayChangeInput = false;                   ///< whether the task allows it
    DrillPrograms programs;
    QList<InputFamily> families;
    Limits limits;
    LocalText statement;  ///< Markdown
    LocalText retro;      ///< Markdown, may be empty
    LocalText complexity; ///< one sentence
    LocalList hints;
    LocalList invariants;
    LocalList pitfalls;
    QString starter;                   ///< C++ the editor opens with
    QMap<QString, QString> references; ///< file name -> C++; "reference.cpp" first
    QMap<QString, QString> right;      ///< file name -> C++ of further right answers, as people write them
    QMap<QString, QString> wrong;      ///< file name -> C++ of a known wrong answer
    QList<TestCase> cases;
};

} // namespace greenroom
