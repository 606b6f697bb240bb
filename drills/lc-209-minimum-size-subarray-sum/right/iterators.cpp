class Solution {
public:
    int minSubArrayLen(int target, vector<int>& nums) {
        auto left = nums.begin();
        size_t best = nums.size() + 1;
        int sum = 0;
        for (auto right = nums.begin(); right != nums.end(); ++right) {
            sum += *right;
            for (; sum >= target; sum -= *left++)
                best = min<size_t>(best, right - left + 1);
        }
        return best > nums.size() ? 0 : best;
    }
};
