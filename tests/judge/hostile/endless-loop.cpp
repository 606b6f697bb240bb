// TLE: Over the time limit
class Solution {
public:
    int twice(int n)
    {
        for (volatile int i = 0;; i = i + 1) {
        }
        return n;
    }
};
