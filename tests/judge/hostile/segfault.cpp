// RE signal: SIGSEGV
class Solution {
public:
    int twice(int n)
    {
        volatile int *nowhere = nullptr;
        return *nowhere;
    }
};
