class Solution {
public:
    vector<int> twoSum(vector<int>& numbers, int target) {
        unordered_map<int, int> position;  // number -> its 1-based position, for the numbers already passed
        for (int i = 0; i < (int)numbers.size(); ++i) {
            auto partner = position.find(target - numbers[i]);
            if (partner != position.end())
                return {partner->second, i + 1};
            position[numbers[i]] = i + 1;
        }
        return {};
    }
};
