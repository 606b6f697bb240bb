// RE signal: aborted
class Solution {
public:
    int twice(int n)
    {
        abort();
    }
};
