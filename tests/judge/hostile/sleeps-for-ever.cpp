// TLE idle
#include <unistd.h>
class Solution {
public:
    int twice(int n)
    {
        while (true) {
            pause();
        }
        return n;
    }
};
