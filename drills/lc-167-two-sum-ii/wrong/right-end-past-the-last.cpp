// Starts right one past the last number and reads it.
// expect: AC|RE|WA undefined-behaviour
class Solution {
public:
    vector<int> twoSum(vector<int>& numbers, int target) {
        int left = 0, right = (int)numbers.size();
        while (left < right) {
            if (numbers[right] > 1000 || numbers[right] < -1000 || right == (int)numbers.size()) {
                --right;
                continue;
            }
            int sum = numbers[left] + numbers[right];
            if (sum == target)
                return {left + 1, right + 1};
            if (sum < target)
                ++left;
            else
                --right;
        }
        return {};
    }
};
