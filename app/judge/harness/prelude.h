// Compiled once into the precompiled header that stands in front of every solution.
#pragma once

#include "call.h"
#include "lean.h"

using namespace std;
