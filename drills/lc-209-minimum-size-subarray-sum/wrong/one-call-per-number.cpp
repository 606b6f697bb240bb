// Recursion goes as deep as there are numbers.
// expect: AC recursion-depth
class Solution {
    int walk(int target, vector<int>& nums, int left, int right, int sum) {
        if (right == (int)nums.size())
            return INT_MAX;
        sum += nums[right];
        int best = INT_MAX;
        for (; sum >= target; sum -= nums[left++])
            best = right - left + 1;
        int rest = walk(target, nums, left, right + 1, sum);
        return min(best, rest);
    }

public:
    int minSubArrayLen(int target, vector<int>& nums) {
        int best = walk(target, nums, 0, 0, 0);
        return best == INT_MAX ? 0 : best;
    }
};
