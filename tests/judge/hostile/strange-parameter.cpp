// CE: int twice(int n)
class Solution {
public:
    int twice(map<int, int> n) { return 2 * n.size(); }
};
