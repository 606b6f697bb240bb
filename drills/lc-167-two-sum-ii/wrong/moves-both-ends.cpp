// Moves both ends inwards after every miss, so it only ever tries pairs that mirror each other.
class Solution {
public:
    vector<int> twoSum(vector<int>& numbers, int target) {
        int left = 0, right = (int)numbers.size() - 1;
        while (left < right) {
            if (numbers[left] + numbers[right] == target)
                return {left + 1, right + 1};
            ++left;
            --right;
        }
        return {};
    }
};
