// Uses upper_bound on the prefix sums, so a window that hits the target exactly is counted one too long or not at all.
class Solution {
public:
    int minSubArrayLen(int target, vector<int>& nums) {
        int n = nums.size(), best = n + 1;
        vector<int> before(n + 1);
        for (int i = 0; i < n; ++i)
            before[i + 1] = before[i] + nums[i];
        for (int start = 0; start < n; ++start) {
            auto end = upper_bound(before.begin(), before.end(), before[start] + target);
            if (end == before.end())
                break;
            best = min(best, int(end - before.begin()) - start);
        }
        return best > n ? 0 : best;
    }
};
