// CE: nowhere defined
int helper(int n);
class Solution {
public:
    int twice(int n)
    {
        return helper(n);
    }
};
