// MLE: Static arrays
static volatile char big[1u << 30];
class Solution {
public:
    int twice(int n)
    {
        big[n + 5] = 1;
        return 2 * n + big[n + 6];
    }
};
