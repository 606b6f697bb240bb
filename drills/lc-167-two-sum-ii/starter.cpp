class Solution {
public:
    vector<int> twoSum(vector<int>& numbers, int target) {
        return {};
    }
};
