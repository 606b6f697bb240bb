// Throws the whole window away once it reaches the target, so windows that overlap it are never seen.
class Solution {
public:
    int minSubArrayLen(int target, vector<int>& nums) {
        int n = nums.size(), left = 0, sum = 0, best = n + 1;
        for (int right = 0; right < n; ++right) {
            sum += nums[right];
            if (sum >= target) {
                while (sum - nums[left] >= target)
                    sum -= nums[left++];
                best = min(best, right - left + 1);
                sum = 0;
                left = right + 1;
            }
        }
        return best > n ? 0 : best;
    }
};
