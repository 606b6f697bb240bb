// CE: Line 6
class Solution {
public:
    int twice(int n)
    {
        return 2 * m;
    }
};
