class Solution {
public:
    int minSubArrayLen(int target, vector<int>& nums) {
        int n = nums.size(), best = n + 1;
        vector<long long> before(n + 1);  // before[i]: sum of the first i numbers; rises, as every number is positive
        for (int i = 0; i < n; ++i)
            before[i + 1] = before[i] + nums[i];
        for (int start = 0; start < n; ++start) {
            auto end = lower_bound(before.begin() + start, before.end(), before[start] + target);
            if (end == before.end())
                break;
            best = min(best, int(end - before.begin()) - start);
        }
        return best > n ? 0 : best;
    }
};
