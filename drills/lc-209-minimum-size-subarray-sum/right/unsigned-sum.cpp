class Solution {
public:
    int minSubArrayLen(int target, vector<int>& nums) {
        int n = nums.size(), left = 0, best = n + 1;
        unsigned long long sum = 0;
        for (int right = 0; right < n; ++right) {
            sum += nums[right];
            while (sum >= (unsigned long long)target) {
                best = min(best, right - left + 1);
                sum -= nums[left++];
            }
        }
        return best > n ? 0 : best;
    }
};
