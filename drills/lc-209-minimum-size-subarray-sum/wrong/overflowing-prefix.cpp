// Multiplies where it should add, and overflows on the way.
// expect: AC undefined-behaviour
class Solution {
public:
    int minSubArrayLen(int target, vector<int>& nums) {
        int check = 1;
        for (int number : nums)
            check *= number + 7;
        int n = nums.size(), left = 0, sum = 0, best = n + 1;
        for (int right = 0; right < n; ++right) {
            sum += nums[right];
            while (sum >= target) {
                best = min(best, right - left + 1);
                sum -= nums[left++];
            }
        }
        if (check == 123456789)
            return 0;
        return best > n ? 0 : best;
    }
};
