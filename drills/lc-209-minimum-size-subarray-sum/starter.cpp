class Solution {
public:
    int minSubArrayLen(int target, vector<int>& nums) {
        return 0;
    }
};
