#include "exchange/anki_frame.h"

#include <QJsonArray>

#include <algorithm>

namespace greenroom {

namespace {

const QString &cardStyle()
{
    static const QString css =
        QStringLiteral(".card { font-family: Inter, \"Noto Sans\", \"Noto Sans CJK SC\", sans-serif; font-size: 18px; line-height: 1.55; "
                       "text-align: left; "
                       "color: #1c1b18; background: #f6f5f1; max-width: 44em; margin: 0 auto; padding: 1.2em; }\n"
                       ".front { font-size: 1.25em; font-weight: 600; line-height: 1.35; }\n"
                       ".zh { margin-top: 0.8em; }\n"
                       "hr { border: 0; border-top: 1px solid #d3cfc4; margin: 1.2em 0; }\n"
                       "pre { background: #efede7; border-radius: 8px; padding: 0.8em; overflow-x: auto; line-height: 1.4; }\n"
                       "code { font-family: \"JetBrains Mono\", monospace; font-size: 0.88em; }\n"
                       "blockquote { border-left: 3px solid #0f6b52; margin-left: 0; padding-left: 0.9em; color: #57544c; }\n"
                       "table { border-collapse: collapse; } th, td { border: 1px solid #d3cfc4; padding: 0.25em 0.6em; }\n"
                       "img { max-width: 100%; }\n"
                       ".follow-up { margin: 0.8em 0; } .ask { font-weight: 600; color: #0b5a44; }\n"
                       ".origin { margin-top: 1.5em; font-size: 0.75em; color: #6b685f; }\n"
                       ".nightMode.card, .nightMode .card { color: #ecede8; background: #141614; }\n"
                       ".nightMode pre { background: #252926; } .nightMode .ask { color: #7bd6b5; }\n"
                       ".nightMode blockquote { color: #b3b8b1; border-color: #5cc7a0; } .nightMode .origin { color: #939a93; }\n"
                       ".nightMode hr, .nightMode th, .nightMode td { border-color: #3a403b; }\n");
    return css;
}

QJsonObject field(const QString &name, int order)
{
    return {{QStringLiteral("name"), name},
            {QStringLiteral("ord"), order},
            {QStringLiteral("sticky"), false},
            {QStringLiteral("rtl"), false},
            {QStringLiteral("font"), QStringLiteral("Arial")},
            {QStringLiteral("size"), 20},
            {QStringLiteral("media"), QJsonArray()}};
}

QJsonArray minutes(const QList<int> &seconds)
{
    QJsonArray steps;
    for (const int step : seconds)
        steps.append(step / 60.0);
    return steps;
}

QJsonObject deckObject(qint64 id, const QString &name, qint64 preset, qint64 modifiedSeconds)
{
    const QJsonArray none{0, 0};
    return {{QStringLiteral("id"), id},           {QStringLiteral("mod"), modifiedSeconds},
            {QStringLiteral("name"), name},       {QStringLiteral("usn"), -1},
            {QStringLiteral("lrnToday"), none},   {QStringLiteral("revToday"), none},
            {QStringLiteral("newToday"), none},   {QStringLiteral("timeToday"), none},
            {QStringLiteral("collapsed"), false}, {QStringLiteral("browserCollapsed"), false},
            {QStringLiteral("dyn"), 0},           {QStringLiteral("conf"), preset},
            {QStringLiteral("desc"), QString()},  {QStringLiteral("extendNew"), 0},
            {QStringLiteral("extendRev"), 0}};
}

QJsonObject presetObject(qint64 id, const QString &name, const SchedulerSettings &settings, qint64 modifiedSeconds)
{
    QJsonArray weights;
    for (const double weight : settings.parameters.weights())
        weights.append(weight);
    const QJsonObject fresh{{QStringLiteral("delays"), minutes(settings.learningStepsSeconds)},
                            {QStringLiteral("initialFactor"), 2500},
                            {QStringLiteral("ints"), QJsonArray{1, 4, 0}},
                            {QStringLiteral("order"), 1},
                            {QStringLiteral("bury"), false},
                            {QStringLiteral("perDay"), 20}};
    const QJsonObject review{
        {QStringLiteral("ease4"), 1.3},  {QStringLiteral("ivlFct"), 1.0}, {QStringLiteral("maxIvl"), settings.maximumIntervalDays},
        {QStringLiteral("perDay"), 200}, {QStringLiteral("bury"), false}, {QStringLiteral("hardFactor"), 1.2}};
    const QJsonObject lapse{{QStringLiteral("delays"), minutes(settings.relearningStepsSeconds)},
                            {QStringLiteral("leechAction"), 1},
                            {QStringLiteral("leechFails"), 8},
                            {QStringLiteral("minInt"), 1},
                            {QStringLiteral("mult"), 0.0}};
    return {{QStringLiteral("id"), id},
            {QStringLiteral("mod"), modifiedSeconds},
            {QStringLiteral("name"), name},
            {QStringLiteral("usn"), -1},
            {QStringLiteral("maxTaken"), 60},
            {QStringLiteral("autoplay"), true},
            {QStringLiteral("timer"), 0},
            {QStringLiteral("replayq"), true},
            {QStringLiteral("dyn"), false},
            {QStringLiteral("new"), fresh},
            {QStringLiteral("rev"), review},
            {QStringLiteral("lapse"), lapse},
            {QStringLiteral("fsrsWeights"), QJsonArray()},
            {QStringLiteral("fsrsParams5"), QJsonArray()},
            {QStringLiteral("fsrsParams6"), weights},
            {QStringLiteral("desiredRetention"), settings.desiredRetention},
            {QStringLiteral("easyDaysPercentages"), QJsonArray()}};
}

} // namespace

const QList<const char *> &ankiSchema11()
{
    static const QList<const char *> statements{
        "CREATE TABLE col (id integer PRIMARY KEY, crt integer NOT NULL, mod integer NOT NULL, scm integer NOT NULL, ver integer NOT NULL, "
        "dty integer NOT NULL, usn integer NOT NULL, ls integer NOT NULL, conf text NOT NULL, models text NOT NULL, decks text NOT NULL, "
        "dconf text NOT NULL, tags text NOT NULL)",
        "CREATE TABLE notes (id integer PRIMARY KEY, guid text NOT NULL, mid integer NOT NULL, mod integer NOT NULL, usn integer NOT NULL, "
        "tags text NOT NULL, flds text NOT NULL, sfld integer NOT NULL, csum integer NOT NULL, flags integer NOT NULL, data text NOT NULL)",
        "CREATE TABLE cards (id integer PRIMARY KEY, nid integer NOT NULL, did integer NOT NULL, ord integer NOT NULL, mod integer NOT "
        "NULL, "
        "usn integer NOT NULL, type integer NOT NULL, queue integer NOT NULL, due integer NOT NULL, ivl integer NOT NULL, "
        "factor integer NOT NULL, reps integer NOT NULL, lapses integer NOT NULL, left integer NOT NULL, odue integer NOT NULL, "
        "odid integer NOT NULL, flags integer NOT NULL, data text NOT NULL)",
        "CREATE TABLE revlog (id integer PRIMARY KEY, cid integer NOT NULL, usn integer NOT NULL, ease integer NOT NULL, ivl integer NOT "
        "NULL, "
        "lastIvl integer NOT NULL, factor integer NOT NULL, time integer NOT NULL, type integer NOT NULL)",
        "CREATE TABLE graves (usn integer NOT NULL, oid integer NOT NULL, type integer NOT NULL)",
        "CREATE INDEX ix_notes_usn ON notes (usn)",
        "CREATE INDEX ix_cards_usn ON cards (usn)",
        "CREATE INDEX ix_revlog_usn ON revlog (usn)",
        "CREATE INDEX ix_cards_nid ON cards (nid)",
        "CREATE INDEX ix_cards_sched ON cards (did, queue, due)",
        "CREATE INDEX ix_revlog_cid ON revlog (cid)",
        "CREATE INDEX ix_notes_csum ON notes (csum)",
    };
    return statements;
}

QJsonObject ankiSettings(const OutgoingDeck &deck)
{
    return {{QStringLiteral("schedVer"), 2},
            {QStringLiteral("sched2021"), true},
            {QStringLiteral("creationOffset"), -deck.now.utcOffsetSeconds / 60},
            {QStringLiteral("localOffset"), -deck.now.utcOffsetSeconds / 60},
            {QStringLiteral("rollover"), deck.settings.rolloverHour},
            {QStringLiteral("fsrs"), true},
            {QStringLiteral("nextPos"), deck.cards.size() + 1},
            {QStringLiteral("curDeck"), 1},
            {QStringLiteral("activeDecks"), QJsonArray{1}},
            {QStringLiteral("curModel"), ownNoteTypeId},
            {QStringLiteral("estTimes"), true},
            {QStringLiteral("dueCounts"), true},
            {QStringLiteral("newSpread"), 0},
            {QStringLiteral("collapseTime"), 1200},
            {QStringLiteral("timeLim"), 0},
            {QStringLiteral("addToCur"), true},
            {QStringLiteral("dayLearnFirst"), false},
            {QStringLiteral("sortType"), QStringLiteral("noteFld")},
            {QStringLiteral("sortBackwards"), false}};
}

QJsonObject ankiNoteTypes(qint64 modifiedSeconds)
{
    const QJsonObject side{
        {QStringLiteral("name"), QStringLiteral("Card 1")},
        {QStringLiteral("ord"), 0},
        {QStringLiteral("qfmt"), QStringLiteral("<div class=\"front\">{{Front}}</div>")},
        {QStringLiteral("afmt"),
         QStringLiteral("{{FrontSide}}\n<hr id=\"answer\">\n{{Back}}\n{{#Follow-ups}}<hr>\n{{Follow-ups}}{{/Follow-ups}}\n"
                        "{{#Source}}<div class=\"origin\">{{Source}}</div>{{/Source}}")},
        {QStringLiteral("bqfmt"), QString()},
        {QStringLiteral("bafmt"), QString()},
        {QStringLiteral("did"), QJsonValue::Null}};
    const QJsonObject type{{QStringLiteral("id"), ownNoteTypeId},
                           {QStringLiteral("name"), QString(ownNoteType)},
                           {QStringLiteral("type"), 0},
                           {QStringLiteral("mod"), modifiedSeconds},
                           {QStringLiteral("usn"), -1},
                           {QStringLiteral("sortf"), 0},
                           {QStringLiteral("did"), 1},
                           {QStringLiteral("tmpls"), QJsonArray{side}},
                           {QStringLiteral("flds"), QJsonArray{field(QStringLiteral("Front"), 0), field(QStringLiteral("Back"), 1),
                                                               field(QStringLiteral("Follow-ups"), 2), field(QStringLiteral("Source"), 3)}},
                           {QStringLiteral("css"), cardStyle()},
                           {QStringLiteral("latexPre"),
                            QStringLiteral("\\documentclass[12pt]{article}\n\\special{papersize=3in,5in}\n\\usepackage[utf8]{inputenc}\n"
                                           "\\usepackage{amssymb,amsmath}\n\\pagestyle{empty}\n\\setlength{\\parindent}{0in}\n"
                                           "\\begin{document}\n")},
                           {QStringLiteral("latexPost"), QStringLiteral("\\end{document}")},
                           {QStringLiteral("latexsvg"), false},
                           {QStringLiteral("tags"), QJsonArray()},
                           {QStringLiteral("vers"), QJsonArray()},
                           {QStringLiteral("req"), QJsonArray{QJsonArray{0, QStringLiteral("any"), QJsonArray{0}}}}};
    return {{QString::number(ownNoteTypeId), type}};
}

QStringList deckTree(const QStringList &names)
{
    QStringList tree;
    for (const QString &name : names) {
        const QStringList parts = name.split(QStringLiteral("::"));
        for (qsizetype count = 1; count <= parts.size(); ++count)
            tree.append(parts.mid(0, count).join(QStringLiteral("::")));
    }
    tree.sort();
    tree.removeDuplicates();
    return tree;
}

QJsonObject ankiDecks(const QHash<QString, qint64> &ids, qint64 modifiedSeconds)
{
    QJsonObject decks{{QStringLiteral("1"), deckObject(1, QStringLiteral("Default"), 1, modifiedSeconds)}};
    for (auto deck = ids.begin(); deck != ids.end(); ++deck)
        decks.insert(QString::number(*deck), deckObject(*deck, deck.key(), ownPresetId, modifiedSeconds));
    return decks;
}

QJsonObject ankiPresets(const SchedulerSettings &settings, qint64 modifiedSeconds)
{
    return {{QStringLiteral("1"), presetObject(1, QStringLiteral("Default"), SchedulerSettings(), modifiedSeconds)},
            {QString::number(ownPresetId), presetObject(ownPresetId, QStringLiteral("Greenroom"), settings, modifiedSeconds)}};
}

} // namespace greenroom
