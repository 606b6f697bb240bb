class Solution {
public:
    double mean(const vector<int>& nums) {
        return 0;
    }
};
