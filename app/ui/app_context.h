#pragma once

#include "audio/audio_input.h"

namespace greenroom {

class BankService;
class CatalogStore;
class Clock;
class DrillRunner;
class DrillService;
class ReviewService;
class SettingsService;
class Workspace;

/// What the view-models are built from. Whoever opens the window creates the services, and they outlive every view-model.
/// A new service is one pointer here and one line where the window is opened.
struct AppContext
{
    const Clock *clock = nullptr;
    Workspace *workspace = nullptr; ///< the opened folder: day plan, backups, database
    CatalogStore *catalog = nullptr;
    SettingsService *settings = nullptr;
    ReviewService *reviews = nullptr;
    BankService *bank = nullptr;
    DrillService *drills = nullptr;
    DrillRunner *drillRunner = nullptr;
    AudioInputFactory microphone; ///< records from elsewhere than this computer's microphones, when given
};

} // namespace greenroom
