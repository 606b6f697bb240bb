#pragma once

namespace greenroom {

class Clock;

/// What the view-models are built from. Whoever opens the window creates the services, and they outlive every view-model.
/// A new service is one pointer here and one line where the window is opened.
struct AppContext
{
    const Clock *clock = nullptr;
};

} // namespace greenroom
