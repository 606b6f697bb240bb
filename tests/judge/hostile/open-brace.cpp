// CE: never closed
class Solution {
public:
    int twice(int n)
    {
        if (n > 0) {
        return 2 * n;
    }
};
