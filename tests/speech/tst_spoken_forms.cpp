#include "speech/letter_to_sound.h"
#include "speech/number_words.h"
#include "speech/speech_model.h"
#include "speech/spoken_forms.h"

#include <QTest>

using namespace greenroom;

namespace {

QStringList joined(const QList<QStringList> &forms)
{
    QStringList result;
    for (const QStringList &form : forms)
        result.append(form.join(u' '));
    return result;
}

/// Each form as its first pronunciations, words divided by " | ".
QStringList phonesOf(const SpokenToken &token)
{
    QStringList result;
    for (const SpokenForm &form : token.forms) {
        QStringList words;
        for (const SpokenWord &word : form)
            words.append(QString::fromLatin1(word.pronunciations.first()));
        result.append(words.join(QStringLiteral(" | ")));
    }
    return result;
}

} // namespace

class TestSpokenForms : public QObject
{
    Q_OBJECT

    std::optional<Pronunciations> m_pronunciations;

private slots:
    void initTestCase()
    {
        const auto model = findSpeechModel();
        if (!model)
            QSKIP("pocketsphinx-en-us is not installed");
        auto loaded = Pronunciations::load(model->dictionary);
        QVERIFY(loaded.ok());
        m_pronunciations = std::move(loaded).value();
    }

    void numbersAreSaidInSeveralWays_data()
    {
        QTest::addColumn<QString>("number");
        QTest::addColumn<QStringList>("among");
        QTest::newRow("zero") << QStringLiteral("0") << QStringList{QStringLiteral("zero")};
        QTest::newRow("140") << QStringLiteral("140")
                             << QStringList{QStringLiteral("one hundred forty"), QStringLiteral("one hundred and forty"),
                                            QStringLiteral("one forty")};
        QTest::newRow("1200") << QStringLiteral("1200")
                              << QStringList{QStringLiteral("one thousand two hundred"), QStringLiteral("twelve hundred")};
        QTest::newRow("grouped") << QStringLiteral("1,200,000") << QStringList{QStringLiteral("one million two hundred thousand")};
        QTest::newRow("a year") << QStringLiteral("2026")
                                << QStringList{QStringLiteral("twenty twenty six"), QStringLiteral("two thousand twenty six")};
        QTest::newRow("decimals") << QStringLiteral("99.95")
                                  << QStringList{QStringLiteral("ninety nine point nine five"),
                                                 QStringLiteral("ninety nine point ninety five")};
        QTest::newRow("leading zero") << QStringLiteral("007")
                                      << QStringList{QStringLiteral("zero zero seven"), QStringLiteral("oh oh seven")};
    }
    void numbersAreSaidInSeveralWays()
    {
        QFETCH(QString, number);
        QFETCH(QStringList, among);
        const QStringList forms = joined(numberForms(number));
        for (const QString &form : among)
            QVERIFY2(forms.contains(form), qPrintable(form + QStringLiteral(" not in ") + forms.join(u'/')));
    }
    void whatIsNoNumberHasNoForm() { QVERIFY(numberForms(QStringLiteral("1,20")).isEmpty() && numberForms(QStringLiteral(".")).isEmpty()); }
    void ordinals()
    {
        QVERIFY(joined(ordinalForms(QStringLiteral("22nd"))).contains(QStringLiteral("twenty second")));
        QVERIFY(joined(ordinalForms(QStringLiteral("30th"))).contains(QStringLiteral("thirtieth")));
        QVERIFY(ordinalForms(QStringLiteral("30")).isEmpty());
    }

    void tokensAreCutWhereTheyAreSaid_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<QStringList>("tokens");
        QTest::newRow("plain") << QStringLiteral("contract,") << QStringList{QStringLiteral("contract")};
        QTest::newRow("hyphen") << QStringLiteral("contract-first") << QStringList{QStringLiteral("contract"), QStringLiteral("first")};
        QTest::newRow("slash") << QStringLiteral("CI/CD") << QStringList{QStringLiteral("CI"), QStringLiteral("CD")};
        QTest::newRow("change of case") << QStringLiteral("OpenThing") << QStringList{QStringLiteral("Open"), QStringLiteral("Thing")};
        QTest::newRow("known whole") << QStringLiteral("OpenAPI-driven")
                                     << QStringList{QStringLiteral("OpenAPI"), QStringLiteral("driven")};
        QTest::newRow("a letter and digits") << QStringLiteral("P95") << QStringList{QStringLiteral("P95")};
        QTest::newRow("unit") << QStringLiteral("140ms") << QStringList{QStringLiteral("140ms")};
        QTest::newRow("sign alone") << QStringLiteral("&") << QStringList{QStringLiteral("&")};
        QTest::newRow("underscore") << QStringLiteral("trace_id") << QStringList{QStringLiteral("trace"), QStringLiteral("id")};
    }
    void tokensAreCutWhereTheyAreSaid()
    {
        QFETCH(QString, word);
        QFETCH(QStringList, tokens);
        QStringList found;
        for (const SpokenToken &token : spokenTokens({word}, *m_pronunciations))
            found.append(token.text);
        QCOMPARE(found, tokens);
    }

    void formsAreSaidAsPeopleSayThem_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<QString>("phones");
        QTest::newRow("acronym by letters") << QStringLiteral("OIDC") << QStringLiteral("OW AY D IY S IY");
        QTest::newRow("its plural") << QStringLiteral("SLOs") << QStringLiteral("EH S EH L OW Z");
        QTest::newRow("acronym as a word") << QStringLiteral("REST") << QStringLiteral("R EH S T");
        QTest::newRow("technical word") << QStringLiteral("Kubernetes") << QStringLiteral("K UW B ER N EH T IY Z");
        QTest::newRow("C++") << QStringLiteral("C++") << QStringLiteral("S IY | P L AH S | P L AH S");
        QTest::newRow("and") << QStringLiteral("&") << QStringLiteral("AH N D");
        QTest::newRow("percent") << QStringLiteral("5%") << QStringLiteral("F AY V | P ER S EH N T");
        QTest::newRow("money") << QStringLiteral("$5") << QStringLiteral("F AY V | D AO L ER Z");
        QTest::newRow("times") << QStringLiteral("3x") << QStringLiteral("TH R IY | T AY M Z");
        QTest::newRow("with accents") << QStringLiteral("café") << QStringLiteral("K AH F EY");
    }
    void formsAreSaidAsPeopleSayThem()
    {
        QFETCH(QString, word);
        QFETCH(QString, phones);
        const QList<SpokenToken> tokens = spokenTokens({word}, *m_pronunciations);
        QCOMPARE(tokens.size(), 1);
        const QStringList forms = phonesOf(tokens.first());
        QVERIFY2(forms.contains(phones), qPrintable(forms.join(QStringLiteral(" / "))));
    }

    void everyEntryOfOurFileHoldsPhonesTheModelKnows()
    {
        QFile file(QStringLiteral(":/greenroom/speech/lexicon/technical.dict"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        int entries = 0;
        for (const QByteArray &line : file.readAll().split('\n')) {
            if (line.isEmpty() || line.startsWith('#'))
                continue;
            ++entries;
            for (const QByteArray &phone : line.mid(line.indexOf(' ') + 1).split(' '))
                QVERIFY2(isPhone(phone), line.constData());
        }
        QVERIFY(entries > 200);
    }

    void theUserSaysHowAWordIsSaid()
    {
        Pronunciations own = *m_pronunciations;
        own.sayLike(QStringLiteral("Ngozi"), QStringLiteral("go zee"));
        QCOMPARE(own.of("ngozi"), QByteArrayList{"G OW Z IY"});
        own.sayLike(QStringLiteral("Ngozi"), QStringLiteral("/ng ow z iy/"));
        QCOMPARE(own.of("ngozi"), QByteArrayList{"NG OW Z IY"});
    }

    void unknownWordsFollowTheLettersAndEndings()
    {
        QVERIFY(!letterToSound("greenroom").isEmpty());
        QVERIFY(letterToSound("123").isEmpty());
        QVERIFY(m_pronunciations->of("backend's").first().endsWith(" Z"));
        QCOMPARE(syllablesOf("OW AY D IY S IY"), 4);
    }
};

QTEST_GUILESS_MAIN(TestSpokenForms)
#include "tst_spoken_forms.moc"
