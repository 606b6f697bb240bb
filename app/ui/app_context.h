#pragma once

#include "audio/audio_input.h"

#include <functional>

namespace greenroom {

class BankService;
class CatalogStore;
class Clock;
class DrillRunner;
class DrillService;
class ImportDesk;
class QuestionDesk;
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
    ImportDesk *importDesk = nullptr;     ///< without it nothing can be imported here
    QuestionDesk *questionDesk = nullptr; ///< without it questions are read only
    std::function<void()> reloadBank;     ///< reads the catalog again, after an import or an edit
    AudioInputFactory microphone;         ///< records from elsewhere than this computer's microphones, when given
};

} // namespace greenroom
