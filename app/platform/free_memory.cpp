#include "platform/free_memory.h"

#include <malloc.h>

namespace greenroom {

void giveFreeMemoryBack() { malloc_trim(0); }

} // namespace greenroom
