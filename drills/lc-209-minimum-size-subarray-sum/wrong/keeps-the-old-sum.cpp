// Moves the left end without taking its number out of the sum, so later windows look greater than they are.
class Solution {
public:
    int minSubArrayLen(int target, vector<int>& nums) {
        int n = nums.size(), left = 0, sum = 0, best = n + 1;
        for (int right = 0; right < n; ++right) {
            sum += nums[right];
            while (sum >= target && left <= right) {
                best = min(best, right - left + 1);
                ++left;
            }
        }
        return best > n ? 0 : best;
    }
};
