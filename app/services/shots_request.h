#pragma once

#include "catalog/search_paths.h"

#include <QSize>
#include <QString>

namespace greenroom {

/// Which pictures of the app are wanted.
struct ShotsRequest
{
    QString folder; ///< where the PNG files go
    bool dark = false;
    QString language;       ///< "en" or "zh_CN"
    QSize size{1280, 800};  ///< of the window, pixels
    double textScale = 1.0; ///< 1.0-1.5
    Places places;          ///< content and drills; its dataFolder is not used
};

} // namespace greenroom
