class Solution {
public:
    int minSubArrayLen(int target, vector<int>& nums) {
        int n = nums.size(), right = 0, sum = 0, best = n + 1;
        for (int left = 0; left < n; ++left) {
            while (right < n && sum < target)
                sum += nums[right++];
            if (sum < target)
                break;
            best = min(best, right - left);
            sum -= nums[left];
        }
        return best == n + 1 ? 0 : best;
    }
};
