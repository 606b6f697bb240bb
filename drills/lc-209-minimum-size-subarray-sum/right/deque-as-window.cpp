class Solution {
public:
    int minSubArrayLen(int target, vector<int>& nums) {
        int sum = 0, best = nums.size() + 1, none = best, left = 0;
        for (int right = 0; right < (int)nums.size(); ++right) {
            sum += nums[right];
            while (sum - nums[left] >= target)
                sum -= nums[left++];
            if (sum >= target)
                best = min(best, right - left + 1);
        }
        return best == none ? 0 : best;
    }
};
