// Tries every length and adds up every window of that length anew: right answers, but far too slow for 100 000 numbers.
class Solution {
public:
    int minSubArrayLen(int target, vector<int>& nums) {
        int n = nums.size();
        for (int length = 1; length <= n; ++length)
            for (int start = 0; start + length <= n; ++start)
                if (accumulate(nums.begin() + start, nums.begin() + start + length, 0) >= target)
                    return length;
        return 0;
    }
};
