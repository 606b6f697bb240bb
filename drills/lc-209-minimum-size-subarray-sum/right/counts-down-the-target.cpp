class Solution {
public:
    int minSubArrayLen(int target, vector<int>& nums) {
        int left = 0, best = 0, missing = target;
        for (int right = 0; right < (int)nums.size(); ++right) {
            missing -= nums[right];
            while (missing + nums[left] <= 0)
                missing += nums[left++];
            if (missing <= 0 && (best == 0 || right - left + 1 < best))
                best = right - left + 1;
        }
        return best;
    }
};
