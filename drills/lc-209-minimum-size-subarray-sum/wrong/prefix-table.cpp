// Keeps all prefix sums.
// expect: AC extra-space
class Solution {
public:
    int minSubArrayLen(int target, vector<int>& nums) {
        int n = nums.size(), best = n + 1, left = 0;
        vector<int> before(n + 1);
        for (int right = 0; right < n; ++right) {
            before[right + 1] = before[right] + nums[right];
            while (before[right + 1] - before[left] >= target)
                best = min(best, right + 1 - left++);
        }
        return best > n ? 0 : best;
    }
};
