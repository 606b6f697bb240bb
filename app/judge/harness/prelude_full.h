// The same with every standard header, for the solution that needs a rare one. <bits/stdc++.h> is the compiler's own here, not the shim.
#pragma once

#include "lean.h"

#include <bits/stdc++.h>

#include "call.h"

using namespace std;
