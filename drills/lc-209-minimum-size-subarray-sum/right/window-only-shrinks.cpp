class Solution {
public:
    int minSubArrayLen(int target, vector<int>& nums) {
        int n = nums.size(), size = n + 1, left = 0;
        long long sum = 0;
        for (int right = 0; right < n; ++right) {
            sum += nums[right];
            if (right - left + 1 > size - 1)
                sum -= nums[left++];
            while (sum >= target) {
                size = right - left + 1;
                sum -= nums[left++];
            }
        }
        return size > n ? 0 : size;
    }
};
