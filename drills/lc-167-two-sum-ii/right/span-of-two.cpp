#include <vector>
#include <utility>

class Solution {
    std::pair<int, int> find(const std::vector<int>& v, int t) const {
        int a = 1, b = static_cast<int>(v.size());
        while (a < b && v[a - 1] + v[b - 1] != t)
            (v[a - 1] + v[b - 1] < t) ? ++a : --b;
        return {a, b};
    }

public:
    std::vector<int> twoSum(std::vector<int>& numbers, int target) {
        auto [a, b] = find(numbers, target);
        return {a, b};
    }
};
