// CE: int twice(int n)
class Solution {
    int twice(int n) { return 2 * n; }
};
