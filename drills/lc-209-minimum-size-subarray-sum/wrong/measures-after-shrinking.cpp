// Drops the left number first and measures then, so the window it measures may no longer reach the target.
class Solution {
public:
    int minSubArrayLen(int target, vector<int>& nums) {
        int n = nums.size(), left = 0, sum = 0, best = n + 1;
        for (int right = 0; right < n; ++right) {
            sum += nums[right];
            while (sum >= target) {
                sum -= nums[left++];
                best = min(best, right - left + 1);
            }
        }
        return best > n ? 0 : best;
    }
};
