class Solution {
public:
    static vector<int> twoSum(const vector<int>& numbers, int target) {
        size_t left = 0, right = numbers.size() - 1;
        for (int sum; (sum = numbers[left] + numbers[right]) != target;)
            sum < target ? ++left : --right;
        return {int(left + 1), int(right + 1)};
    }
};
