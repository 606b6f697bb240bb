// A hash table is right, but it keeps every number: not the constant space that is asked for.
// expect: AC extra-space
class Solution {
public:
    vector<int> twoSum(vector<int>& numbers, int target) {
        unordered_map<int, int> position;
        for (int i = 0; i < (int)numbers.size(); ++i) {
            auto partner = position.find(target - numbers[i]);
            if (partner != position.end())
                return {partner->second, i + 1};
            position[numbers[i]] = i + 1;
        }
        return {};
    }
};
