// CE: Line
class Solution {
public:
    int twice(int n)
    {
        return 2 * n;
    }
};
/* for ever
