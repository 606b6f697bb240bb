#pragma once

#include "cli/verb.h"
#include "services/doctor_service.h"

#include <functional>

namespace greenroom::cli {

/// `doctor`; `fonts` gives the lines that only the window's half of the program knows.
[[nodiscard]] Verb doctorVerb(std::function<QList<DoctorLine>()> fonts);

} // namespace greenroom::cli
