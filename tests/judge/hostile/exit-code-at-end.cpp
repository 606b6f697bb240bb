// RE left-early: exit code 3
#include <unistd.h>
struct Late {
    ~Late() { _exit(3); }
} late;
class Solution {
public:
    int twice(int n)
    {
        return 2 * n;
    }
};
