// CE: int twice(int n)
class Solution {
public:
    int thrice(int n) { return 3 * n; }
};
