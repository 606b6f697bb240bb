// Moves the right end when the sum is too small and the left end when it is too great, so the pair is walked past.
class Solution {
public:
    vector<int> twoSum(vector<int>& numbers, int target) {
        int left = 0, right = (int)numbers.size() - 1;
        while (left < right) {
            int sum = numbers[left] + numbers[right];
            if (sum == target)
                return {left + 1, right + 1};
            if (sum < target)
                --right;
            else
                ++left;
        }
        return {};
    }
};
