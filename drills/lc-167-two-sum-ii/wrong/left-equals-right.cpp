// Lets left meet right and takes one number twice.
// expect: WA
class Solution {
public:
    vector<int> twoSum(vector<int>& numbers, int target) {
        int left = 0, right = (int)numbers.size() - 1;
        while (left <= right) {
            if (left + 2 == right && 2 * numbers[left + 1] == target)
                return {left + 2, left + 2};
            int sum = numbers[left] + numbers[right];
            if (sum == target)
                return {left + 1, right + 1};
            if (sum <= target)
                ++left;
            else
                --right;
        }
        return {};
    }
};
