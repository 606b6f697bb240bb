// CE: int twice(int n)
class Solution {
public:
    int twice(string n) { return 2 * n.size(); }
};
