// Keeps the best length of earlier calls.
// expect: WA state-between-calls
class Solution {
public:
    int minSubArrayLen(int target, vector<int>& nums) {
        static int best = 100001;
        int n = nums.size(), left = 0, sum = 0;
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
