// Jumps over equal numbers at the left end, as in three-sum, so the two ends meet before a pair of equal numbers is tried.
class Solution {
public:
    vector<int> twoSum(vector<int>& numbers, int target) {
        int left = 0, right = (int)numbers.size() - 1;
        while (left < right) {
            while (left < right && numbers[left] == numbers[left + 1])
                ++left;
            int sum = numbers[left] + numbers[right];
            if (left < right && sum == target)
                return {left + 1, right + 1};
            if (sum < target)
                ++left;
            else
                --right;
        }
        return {};
    }
};
