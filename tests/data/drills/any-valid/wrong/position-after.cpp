// Stops at the first step down but gives the position after it.
// expect: WA
class Solution {
public:
    int findPeakElement(vector<int>& nums) {
        int i = 0;
        while (i + 1 < (int)nums.size() && nums[i] < nums[i + 1])
            ++i;
        return min(i + 1, (int)nums.size() - 1);
    }
};
