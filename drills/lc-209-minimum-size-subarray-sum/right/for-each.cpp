class Solution {
public:
    int minSubArrayLen(int target, vector<int>& nums) {
        int length = 0, sum = 0, best = 0;
        size_t first = 0;
        for (const int number : nums) {
            sum += number, ++length;
            while (sum >= target) {
                best = best ? std::min(best, length) : length;
                sum -= nums[first], ++first, --length;
            }
        }
        return best;
    }
};
