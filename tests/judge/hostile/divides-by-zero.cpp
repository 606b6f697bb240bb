// RE signal: divided by zero
class Solution {
public:
    int twice(int n)
    {
        volatile int zero = 0;
        return n / zero;
    }
};
