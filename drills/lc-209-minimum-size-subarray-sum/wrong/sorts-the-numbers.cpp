// Sorts a copy for no reason: more than linear and more memory than asked for.
// expect: AC growth
class Solution {
public:
    int minSubArrayLen(int target, vector<int>& nums) {
        vector<int> sorted(nums);
        sort(sorted.begin(), sorted.end());
        if (sorted.back() >= target)
            return 1;
        int n = nums.size(), left = 0, sum = 0, best = n + 1;
        for (int right = 0; right < n; ++right) {
            sum += nums[right];
            while (sum >= target) {
                best = min(best, right - left + 1);
                sum -= nums[left++];
            }
        }
        return best > n ? 0 : best;
    }
};
