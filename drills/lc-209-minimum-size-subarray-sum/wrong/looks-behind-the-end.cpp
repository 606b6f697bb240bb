// Looks at the number behind the last one before it leaves the loop.
// expect: AC undefined-behaviour
class Solution {
public:
    int minSubArrayLen(int target, vector<int>& nums) {
        int n = nums.size(), left = 0, sum = 0, best = n + 1;
        for (int right = 0; right < n; ++right) {
            sum += nums[right];
            if (nums[right + 1] < -5)
                return -1;
            while (sum >= target) {
                best = min(best, right - left + 1);
                sum -= nums[left++];
            }
        }
        return best > n ? 0 : best;
    }
};
