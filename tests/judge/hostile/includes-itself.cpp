// CE
#include "solution.cpp"
class Solution {
public:
    int twice(int n)
    {
        return 2 * n;
    }
};
