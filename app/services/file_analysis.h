#pragma once

#include "core/result.h"
#include "core/spoken_script.h"
#include "core/take_feedback.h"

#include <QMap>
#include <QString>

#include <functional>

namespace greenroom {

/// A recording to be analysed.
struct AnalysisRequest
{
    QString path;
    SpokenScript script; ///< without words for a free answer
    int targetSeconds = 0;
    QMap<QString, QString> sayLike; ///< word -> how the user says it
    QString recogniserCommand;      ///< of free answers; empty = none
    QString modelFolder;            ///< empty = where the package puts it
};

/// Words are listened for in recordings up to this long; of longer ones length, level and pauses are told.
inline constexpr int longestWordsMinutes = 10;
/// A longer script is no answer, and its graph would not fit.
inline constexpr int mostScriptWords = 2500;

/// Analyses a recording. `first` gets what needs no words, within a fraction of a second; the result has everything. Long files are read
/// block by block. For any thread; does not return before it is done, unless `cancelled` says true. Errors: NotFound, Unreadable, BadInput,
/// Cancelled.
[[nodiscard]] Result<TakeFeedback> analyseFile(const AnalysisRequest &request, const std::function<void(const TakeFeedback &)> &first = {},
                                               const std::function<bool()> &cancelled = {});

} // namespace greenroom
