#pragma once

#include <QList>
#include <QString>

namespace greenroom {

/// Something wrong with a file of content: where, and one sentence that says what.
struct Problem
{
    QString path;
    int line = 0; ///< 1-based; 0 = the file as a whole
    QString message;
};

using Problems = QList<Problem>;

} // namespace greenroom
