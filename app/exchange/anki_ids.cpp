#include "exchange/anki_ids.h"

#include "exchange/html_tokens.h"

#include <QCryptographicHash>
#include <QRegularExpression>
#include <QtEndian>

namespace greenroom {

namespace {

constexpr qint64 firstId = 1262304000000; // 1 January 2010, UTC, in milliseconds
constexpr quint64 idRange = 441849600000; // 14 years of them

} // namespace

qint64 AnkiIds::idFor(const QString &name)
{
    const QByteArray digest = QCryptographicHash::hash(name.toUtf8(), QCryptographicHash::Sha256);
    qint64 id = firstId + qint64(qFromBigEndian<quint64>(digest.constData()) % idRange);
    while (m_taken.contains(id))
        ++id;
    m_taken.insert(id);
    return id;
}

QString ankiPlain(const QString &html)
{
    static const QRegularExpression picture(QStringLiteral("<img[^>]+src=[\"']?([^\"'>]+)[\"']?[^>]*>"),
                                            QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression markup(QStringLiteral("<!--.*?-->|<style.*?>.*?</style>|<script.*?>.*?</script>|<.*?>"),
                                           QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
    QString plain = html;
    plain.replace(picture, QStringLiteral(" \\1 "));
    plain.remove(markup);
    return withoutEntities(plain);
}

qint64 ankiChecksum(const QString &html)
{
    const QByteArray digest = QCryptographicHash::hash(ankiPlain(html).toUtf8(), QCryptographicHash::Sha1);
    return qint64(qFromBigEndian<quint32>(digest.constData()));
}

} // namespace greenroom
