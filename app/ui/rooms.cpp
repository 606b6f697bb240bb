#include "rooms.h"

namespace greenroom {

Rooms::Rooms(const AppContext &context, QObject *parent)
    : QObject(parent)
    , m_context(context)
{}

} // namespace greenroom
