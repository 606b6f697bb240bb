// RE stack-overflow
class Solution {
public:
    int deep(int n, volatile char *above)
    {
        volatile char frame[512];
        frame[0] = above ? above[0] : 1;
        return deep(n + 1, frame) + frame[0];
    }
    int twice(int n) { return deep(n, nullptr); }
};
