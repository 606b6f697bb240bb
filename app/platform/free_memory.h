#pragma once

namespace greenroom {

/// Hands memory that was used once and freed back to the system: reading the content at the start leaves about a megabyte of it. Takes a
/// few milliseconds, so it belongs on a worker thread.
void giveFreeMemoryBack();

} // namespace greenroom
