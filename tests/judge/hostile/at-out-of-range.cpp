// RE exception: case 2
class Solution {
public:
    int twice(int n)
    {
        std::vector<int> v(5);
        return n < 5 && n > 0 ? 2 * n : v.at(n);
    }
};
