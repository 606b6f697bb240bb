// Returns the first window that reaches the target, trimmed at the left, and never looks at the rest of the array.
class Solution {
public:
    int minSubArrayLen(int target, vector<int>& nums) {
        int left = 0, sum = 0;
        for (int right = 0; right < (int)nums.size(); ++right) {
            sum += nums[right];
            if (sum >= target) {
                while (sum - nums[left] >= target)
                    sum -= nums[left++];
                return right - left + 1;
            }
        }
        return 0;
    }
};
