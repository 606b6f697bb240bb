// RE left-early
#include <unistd.h>
class Solution {
public:
    int twice(int n)
    {
        for (int i = 0; i < 64; ++i) close(i);
        while (true) pause();
        return 2 * n;
    }
};
