// RE left-early: before the first case
#include <unistd.h>
struct Early {
    Early() { _exit(0); }
} early;
class Solution {
public:
    int twice(int n)
    {
        return 2 * n;
    }
};
