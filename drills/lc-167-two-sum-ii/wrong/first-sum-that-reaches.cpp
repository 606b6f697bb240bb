// Accepts the first pair whose sum reaches the target instead of the pair that equals it.
class Solution {
public:
    vector<int> twoSum(vector<int>& numbers, int target) {
        int left = 0, right = (int)numbers.size() - 1;
        while (left < right) {
            if (numbers[left] + numbers[right] >= target)
                return {left + 1, right + 1};
            ++left;
        }
        return {};
    }
};
