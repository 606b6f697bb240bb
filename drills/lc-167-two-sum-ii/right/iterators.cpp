class Solution {
public:
    vector<int> twoSum(vector<int>& numbers, int target) {
        auto low = numbers.begin(), high = prev(numbers.end());
        while (low < high) {
            int rest = target - *low;
            if (*high == rest)
                break;
            *high > rest ? (void)--high : (void)++low;
        }
        return {int(low - numbers.begin()) + 1, int(high - numbers.begin()) + 1};
    }
};
