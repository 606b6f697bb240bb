#pragma once

#include "services/doctor_service.h"

#include <QList>

namespace greenroom {

/// The lines of `doctor` about fonts. Needs a QGuiApplication; without one there are none.
[[nodiscard]] QList<DoctorLine> fontLines();

} // namespace greenroom
