#include "judge/prepared_case.h"

#include "core/generator.h"
#include "judge/wire.h"

#include <QCoreApplication>

namespace greenroom {

Result<QList<PreparedCase>> prepareCases(const Signature &signature, const QList<TestCase> &cases)
{
    QList<PreparedCase> prepared;
    prepared.reserve(cases.size());
    for (const TestCase &testCase : cases) {
        PreparedCase made{testCase.name, testCase.source, testCase.input, testCase.expected, {}};
        if (!testCase.generate.isEmpty()) {
            Result<QJsonObject> generated = generateInput(testCase.generate);
            if (!generated) {
                return Error{ErrorCode::BadInput, generated.error().message, testCase.name + QLatin1Char(' ') + generated.error().detail};
            }
            made.input = std::move(generated).value();
        }
        for (const QString &key : signature.inputKeys()) {
            if (!made.input.contains(key)) {
                return Error{
                    ErrorCode::BadInput,
                    QCoreApplication::translate("greenroom", "The case “%1” has no value for “%2”; correct the drill's drill.json.")
                        .arg(testCase.name, key),
                    {}};
            }
        }
        made.frame = caseFrame(signature, made.input);
        prepared.append(std::move(made));
    }
    return prepared;
}

} // namespace greenroom
