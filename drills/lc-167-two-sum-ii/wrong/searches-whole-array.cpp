// Searches the whole array for the partner, not only what lies to the right, so it can find the element it started from.
class Solution {
public:
    vector<int> twoSum(vector<int>& numbers, int target) {
        for (int i = 0; i < (int)numbers.size(); ++i) {
            auto partner = lower_bound(numbers.begin(), numbers.end(), target - numbers[i]);
            if (partner != numbers.end() && *partner == target - numbers[i])
                return {i + 1, int(partner - numbers.begin()) + 1};
        }
        return {};
    }
};
