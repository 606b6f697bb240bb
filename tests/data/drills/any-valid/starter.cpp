class Solution {
public:
    int findPeakElement(vector<int>& nums) {
        return -1;
    }
};
