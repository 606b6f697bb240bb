class Solution {
    static bool reaches(const vector<int>& nums, int length, int target) {
        long long sum = 0;
        for (int i = 0; i < (int)nums.size(); ++i) {
            sum += nums[i];
            if (i >= length)
                sum -= nums[i - length];
            if (sum >= target)
                return true;
        }
        return false;
    }

public:
    int minSubArrayLen(int target, vector<int>& nums) {
        int n = nums.size();
        if (!reaches(nums, n, target))
            return 0;
        int low = 1, high = n;
        while (low < high) {
            int middle = low + (high - low) / 2;
            if (reaches(nums, middle, target))
                high = middle;
            else
                low = middle + 1;
        }
        return low;
    }
};
