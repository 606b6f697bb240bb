#include "cli/output.h"

#include <QJsonDocument>

#include <cstdio>

namespace greenroom::cli {
namespace {

void writeLine(FILE *stream, const QByteArray &text)
{
    std::fwrite(text.constData(), 1, static_cast<size_t>(text.size()), stream);
    std::fputc('\n', stream);
    std::fflush(stream);
}

} // namespace

void Output::line(const QString &text) const
{
    if (!m_quiet)
        writeLine(isJson() ? stderr : stdout, text.toUtf8());
}

void Output::object(const QJsonObject &object) const
{
    if (isJson())
        writeLine(stdout, QJsonDocument(object).toJson(QJsonDocument::Compact));
}

int Output::fail(const Error &error) const
{
    writeLine(stderr, error.message.toUtf8());
    object({{QStringLiteral("error"), QJsonObject{{QStringLiteral("code"), toString(error.code)},
                                                  {QStringLiteral("message"), error.message},
                                                  {QStringLiteral("detail"), error.detail}}}});
    return exitCode(error.code);
}

int exitCode(ErrorCode code)
{
    switch (code) {
    case ErrorCode::BadUsage:
        return 2;
    case ErrorCode::NoCompiler:
    case ErrorCode::NoMicrophone:
    case ErrorCode::WeakIsolation:
    case ErrorCode::NoDisplay:
        return 3;
    default:
        return 1;
    }
}

} // namespace greenroom::cli
