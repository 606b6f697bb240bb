// WA
static int calls = 0;
class Solution {
public:
    int twice(int n)
    {
        return calls++ ? 0 : 2 * n;
    }
};
