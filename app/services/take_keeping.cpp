#include "services/take_keeping.h"

#include "services/settings_service.h"

#include <algorithm>

namespace greenroom {

namespace {
const QString flacKey = QStringLiteral("takes.flac");
const QString perPitchKey = QStringLiteral("takes.perPitch");
const QString recogniserKey = QStringLiteral("takes.recogniser");
constexpr int mostPerPitch = 1000;
} // namespace

TakeKeeping takeKeeping(const SettingsService &settings)
{
    TakeKeeping keeping;
    if (const auto flac = settings.value(flacKey); flac)
        keeping.flac = flac->toBool();
    if (const auto perPitch = settings.value(perPitchKey); perPitch)
        keeping.perPitch = std::clamp(perPitch->toInt(), 0, mostPerPitch);
    if (const auto recogniser = settings.value(recogniserKey); recogniser)
        keeping.recogniser = recogniser->toString();
    return keeping;
}

Result<void> storeTakeKeeping(SettingsService &settings, const TakeKeeping &keeping)
{
    if (const Result<void> stored = settings.setValue(flacKey, keeping.flac); !stored)
        return stored;
    if (const Result<void> stored = settings.setValue(perPitchKey, keeping.perPitch); !stored)
        return stored;
    return settings.setValue(recogniserKey, keeping.recogniser);
}

} // namespace greenroom
