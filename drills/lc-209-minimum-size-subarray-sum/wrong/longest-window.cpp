// Keeps the longest window that reaches the target instead of the shortest.
class Solution {
public:
    int minSubArrayLen(int target, vector<int>& nums) {
        int left = 0, sum = 0, best = 0;
        for (int right = 0; right < (int)nums.size(); ++right) {
            sum += nums[right];
            while (sum >= target) {
                best = max(best, right - left + 1);
                sum -= nums[left++];
            }
        }
        return best;
    }
};
