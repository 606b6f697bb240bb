class Solution {
public:
    vector<int> twoSum(vector<int>& numbers, int target) {
        for (auto first = numbers.begin(); first != numbers.end(); ++first) {
            int wanted = target - *first;
            auto second = lower_bound(first + 1, numbers.end(), wanted);
            if (second != numbers.end() && *second == wanted)
                return {int(first - numbers.begin()) + 1, int(second - numbers.begin()) + 1};
        }
        return {};
    }
};
