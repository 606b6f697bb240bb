// Subtracts the target in the row it was lent.
// expect: AC input-changed
class Solution {
public:
    vector<int> twoSum(vector<int>& numbers, int target) {
        int left = 0, right = (int)numbers.size() - 1;
        while (left < right) {
            int sum = numbers[left] + numbers[right];
            if (sum == target) {
            numbers[left] -= target;
                return {left + 1, right + 1};
            }
            if (sum < target)
                ++left;
            else
                --right;
        }
        return {};
    }
};
