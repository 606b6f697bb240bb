// TLE
#include <signal.h>
class Solution {
public:
    int twice(int n)
    {
        for (int i = 1; i < 65; ++i) signal(i, SIG_IGN);
        for (volatile int i = 0;; i = i + 1) {
        }
        return n;
    }
};
