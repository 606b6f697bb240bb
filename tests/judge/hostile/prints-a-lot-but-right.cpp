// AC: hello
class Solution {
public:
    int twice(int n)
    {
        for (int i = 0; i < 100; ++i) puts("hello");
        return 2 * n;
    }
};
