// A binary search for each number: n log n where n is enough.
// expect: AC growth
class Solution {
public:
    vector<int> twoSum(vector<int>& numbers, int target) {
        for (auto first = numbers.begin(); first != numbers.end(); ++first) {
            auto second = lower_bound(first + 1, numbers.end(), target - *first);
            if (second != numbers.end() && *first + *second == target)
                return {int(first - numbers.begin()) + 1, int(second - numbers.begin()) + 1};
        }
        return {};
    }
};
