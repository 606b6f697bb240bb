// RE|MLE|TLE|AC
#include <thread>
#include <unistd.h>
class Solution {
public:
    int twice(int n)
    {
        for (int i = 0; i < 10000; ++i) {
            std::thread([] { pause(); }).detach();
        }
        return 2 * n;
    }
};
