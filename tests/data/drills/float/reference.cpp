class Solution {
public:
    double mean(const vector<int>& nums) {
        double sum = 0;
        for (int number : nums)
            sum += number;
        return sum / nums.size();
    }
};
