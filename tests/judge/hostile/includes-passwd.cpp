// CE: Line
#include "/etc/passwd"
class Solution {
public:
    int twice(int n)
    {
        return 2 * n;
    }
};
