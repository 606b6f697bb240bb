// Grows until the target is reached with no check for the end of the array, which throws when the numbers run out.
class Solution {
public:
    int minSubArrayLen(int target, vector<int>& nums) {
        int n = nums.size(), right = 0, sum = 0, best = n + 1;
        for (int left = 0; left < n; ++left) {
            while (sum < target)
                sum += nums.at(right++);
            best = min(best, right - left);
            sum -= nums[left];
        }
        return best > n ? 0 : best;
    }
};
