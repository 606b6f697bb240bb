class Solution {
    int left = 0, sum = 0, best = 0;

public:
    int minSubArrayLen(int target, vector<int>& nums) {
        for (int right = 0; right < (int)nums.size(); ++right) {
            sum += nums[right];
            for (; sum >= target; sum -= nums[left++])
                if (best == 0 || best > right - left + 1)
                    best = right - left + 1;
        }
        return best;
    }
};
