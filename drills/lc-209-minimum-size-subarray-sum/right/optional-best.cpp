#include <optional>
#include <vector>
using namespace std;

class Solution {
public:
    int minSubArrayLen(int target, vector<int>& nums) {
        optional<int> best;
        int sum = 0;
        for (size_t left = 0, right = 0; right < nums.size(); right++) {
            sum += nums[right];
            while (sum >= target) {
                int length = static_cast<int>(right - left) + 1;
                best = best ? min(*best, length) : length;
                sum -= nums[left++];
            }
        }
        return best.value_or(0);
    }
};
