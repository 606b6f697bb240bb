// Compiled once into the precompiled header that stands in front of every solution.
#pragma once

#include "lean.h"

#include "call.h"

using namespace std;
