// Starts at the greatest number and always takes the greater neighbour next, but the best window need not contain it.
class Solution {
public:
    int minSubArrayLen(int target, vector<int>& nums) {
        int n = nums.size();
        int left = max_element(nums.begin(), nums.end()) - nums.begin(), right = left, sum = nums[left];
        while (sum < target) {
            int before = left > 0 ? nums[left - 1] : 0;
            int after = right + 1 < n ? nums[right + 1] : 0;
            if (before == 0 && after == 0)
                return 0;
            if (before > after) {
                sum += before;
                --left;
            } else {
                sum += after;
                ++right;
            }
        }
        return right - left + 1;
    }
};
