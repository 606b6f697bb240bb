#include "catalog/file_text.h"

#include <QCoreApplication>
#include <QFile>
#include <QStringDecoder>

namespace greenroom {

Result<QString> readTextFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::Unreadable, QCoreApplication::translate("greenroom", "%1 cannot be read.").arg(path), file.errorString()};
    const QByteArray bytes = file.read(maximumContentFileBytes + 1);
    if (bytes.size() > maximumContentFileBytes)
        return Error{
            ErrorCode::BadInput, QCoreApplication::translate("greenroom", "%1 is too large for a text file of ours.").arg(path), {}};
    if (bytes.contains('\0'))
        return Error{
            ErrorCode::BadInput, QCoreApplication::translate("greenroom", "%1 holds NUL bytes; it is not a text file.").arg(path), {}};
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    QString text = decoder.decode(bytes);
    if (decoder.hasError())
        return Error{ErrorCode::BadInput, QCoreApplication::translate("greenroom", "%1 is not UTF-8 text.").arg(path), {}};
    text.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    text.replace(u'\r', u'\n');
    return text;
}

} // namespace greenroom
