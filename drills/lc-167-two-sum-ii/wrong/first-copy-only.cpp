// Remembers only the first copy of each number, so a pair of equal numbers comes back in the wrong order.
class Solution {
public:
    vector<int> twoSum(vector<int>& numbers, int target) {
        unordered_map<int, int> position;
        for (int i = 0; i < (int)numbers.size(); ++i)
            position.emplace(numbers[i], i);
        for (int i = 0; i < (int)numbers.size(); ++i) {
            auto partner = position.find(target - numbers[i]);
            if (partner != position.end() && partner->second != i)
                return {i + 1, partner->second + 1};
        }
        return {};
    }
};
