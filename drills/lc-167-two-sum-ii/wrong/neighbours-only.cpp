// Tries only numbers that stand next to each other.
class Solution {
public:
    vector<int> twoSum(vector<int>& numbers, int target) {
        for (int i = 0; i + 1 < (int)numbers.size(); ++i)
            if (numbers[i] + numbers[i + 1] == target)
                return {i + 1, i + 2};
        return {};
    }
};
