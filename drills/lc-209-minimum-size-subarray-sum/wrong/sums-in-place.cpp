// Turns the numbers into prefix sums where they stand.
// expect: AC input-changed
class Solution {
public:
    int minSubArrayLen(int target, vector<int>& nums) {
        int n = nums.size(), left = 0, sum = 0, best = n + 1;
        for (int right = 0; right < n; ++right) {
            sum += nums[right];
            while (sum >= target) {
                best = min(best, right - left + 1);
                sum -= nums[left++];
            }
        }
        partial_sum(nums.begin(), nums.end(), nums.begin());
        return best > n ? 0 : best;
    }
};
