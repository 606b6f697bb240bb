// TLE idle
#include <unistd.h>
class Solution {
public:
    int twice(int n)
    {
        if (write(3, "A", 1) < 0) return 0;
        while (true) pause();
        return 0;
    }
};
