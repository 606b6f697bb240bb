#include "core/take_findings.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace greenroom {

namespace {

QString translated(const char *text) { return QCoreApplication::translate("greenroom", text); }

/// A second of sound around a spot is enough to hear it in its place.
constexpr double aroundSeconds = 0.5;

double number(const QJsonObject &object, const char *key) { return object.value(QLatin1StringView(key)).toDouble(); }
QString word(const QJsonObject &object) { return object.value(QLatin1StringView("word")).toString(); }

class FindingReader
{
public:
    explicit FindingReader(const QJsonObject &feedback)
        : m_feedback(feedback)
    {}

    QList<TakeFinding> read()
    {
        each("fillers", [this](const QJsonObject &object) {
            add(TakeFinding::Kind::Filler, number(object, "at"), number(object, "seconds"),
                translated(QT_TRANSLATE_NOOP("greenroom", "“%1”")).arg(word(object)));
        });
        each("skipped", [this](const QJsonObject &object) {
            const bool instead = object.value(QLatin1StringView("instead")).toBool();
            addWord(TakeFinding::Kind::Skipped, object, number(object, "at"),
                    (instead ? translated(QT_TRANSLATE_NOOP("greenroom", "“%1” was not heard clearly; something else was said there"))
                             : translated(QT_TRANSLATE_NOOP("greenroom", "“%1” was not heard clearly")))
                        .arg(word(object)));
        });
        each("repeated", [this](const QJsonObject &object) {
            addWord(TakeFinding::Kind::Repeated, object, number(object, "at"),
                    translated(QT_TRANSLATE_NOOP("greenroom", "“%1” was said %2 times"))
                        .arg(word(object))
                        .arg(object.value(QLatin1StringView("times")).toInt()));
        });
        each("extra", [this](const QJsonObject &object) {
            add(TakeFinding::Kind::Extra, number(object, "at"), number(object, "seconds"),
                translated(QT_TRANSLATE_NOOP("greenroom", "Something that is not in the script")));
        });
        each("pauses", [this](const QJsonObject &object) { addPause(object); });
        each("sentences", [this](const QJsonObject &object) { addEnding(object); });
        each("emphasis", [this](const QJsonObject &object) { addEmphasis(object); });
        std::stable_sort(m_findings.begin(), m_findings.end(),
                         [](const TakeFinding &a, const TakeFinding &b) { return a.startSeconds < b.startSeconds; });
        return m_findings;
    }

private:
    template <typename Take>
    void each(const char *key, const Take &take) const
    {
        for (const QJsonValue &value : m_feedback.value(QLatin1StringView(key)).toArray())
            take(value.toObject());
    }

    void add(TakeFinding::Kind kind, double at, double seconds, const QString &text, int index = -1)
    {
        TakeFinding finding;
        finding.kind = kind;
        finding.id = toString(kind) + QLatin1Char(':') + (index >= 0 ? QString::number(index) : QString::number(at, 'f', 2));
        finding.text = text;
        finding.startSeconds = std::max(0.0, at - aroundSeconds);
        finding.endSeconds = at + seconds + aroundSeconds;
        finding.word = index;
        m_findings.append(finding);
    }

    void addWord(TakeFinding::Kind kind, const QJsonObject &object, double at, const QString &text)
    {
        add(kind, at, 0, text, object.value(QLatin1StringView("index")).toInt());
    }

    void addPause(const QJsonObject &object)
    {
        if (!object.value(QLatin1StringView("stumble")).toBool())
            return;
        const double start = number(object, "start");
        const double seconds = number(object, "end") - start;
        add(TakeFinding::Kind::Stumble, start, seconds,
            translated(QT_TRANSLATE_NOOP("greenroom", "A stop of %1 s inside a phrase")).arg(seconds, 0, 'f', 1));
    }

    void addEnding(const QJsonObject &object)
    {
        const QString ending = object.value(QLatin1StringView("ending")).toString();
        QString text;
        if (ending == QLatin1StringView("trailing"))
            text = translated(QT_TRANSLATE_NOOP("greenroom", "Sentence %1 fades at its end"));
        else if (ending == QLatin1StringView("swallowed"))
            text = translated(QT_TRANSLATE_NOOP("greenroom", "The end of sentence %1 was not heard clearly"));
        else if (ending == QLatin1StringView("rushed"))
            text = translated(QT_TRANSLATE_NOOP("greenroom", "Sentence %1 runs into the next"));
        else if (ending == QLatin1StringView("cut"))
            text = translated(QT_TRANSLATE_NOOP("greenroom", "The recording ends in sentence %1"));
        else
            return;
        const int index = object.value(QLatin1StringView("index")).toInt();
        add(TakeFinding::Kind::Ending, number(object, "end"), 0, text.arg(index + 1), index);
        m_findings.last().word = -1;
    }

    void addEmphasis(const QJsonObject &object)
    {
        const bool chosen = object.value(QLatin1StringView("chosen")).toBool();
        if (!chosen || object.value(QLatin1StringView("landed")).toBool() || object.value(QLatin1StringView("start")).isNull())
            return;
        addWord(TakeFinding::Kind::Emphasis, object, number(object, "start"),
                translated(QT_TRANSLATE_NOOP("greenroom", "“%1” did not stand out")).arg(word(object)));
    }

    const QJsonObject &m_feedback;
    QList<TakeFinding> m_findings;
};

} // namespace

QString toString(TakeFinding::Kind kind)
{
    switch (kind) {
    case TakeFinding::Kind::Filler:
        return QStringLiteral("filler");
    case TakeFinding::Kind::Skipped:
        return QStringLiteral("skipped");
    case TakeFinding::Kind::Repeated:
        return QStringLiteral("repeated");
    case TakeFinding::Kind::Extra:
        return QStringLiteral("extra");
    case TakeFinding::Kind::Stumble:
        return QStringLiteral("stumble");
    case TakeFinding::Kind::Ending:
        return QStringLiteral("ending");
    case TakeFinding::Kind::Emphasis:
        return QStringLiteral("emphasis");
    }
    return {};
}

QList<TakeFinding> findingsOf(const QJsonObject &feedback) { return FindingReader(feedback).read(); }

} // namespace greenroom
