// Divides whole numbers.
// expect: WA
class Solution {
public:
    double mean(const vector<int>& nums) {
        int sum = accumulate(nums.begin(), nums.end(), 0);
        return sum / (int)nums.size();
    }
};
