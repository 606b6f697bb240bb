// Sorts and adds the greatest numbers first, so it picks numbers that do not stand side by side.
class Solution {
public:
    int minSubArrayLen(int target, vector<int>& nums) {
        sort(nums.rbegin(), nums.rend());
        int sum = 0;
        for (int i = 0; i < (int)nums.size(); ++i) {
            sum += nums[i];
            if (sum >= target)
                return i + 1;
        }
        return 0;
    }
};
