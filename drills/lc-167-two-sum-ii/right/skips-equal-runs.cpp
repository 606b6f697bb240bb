class Solution {
public:
    vector<int> twoSum(vector<int>& numbers, int target) {
        int left = 0, right = (int)numbers.size() - 1;
        while (left < right) {
            int sum = numbers[left] + numbers[right];
            if (sum == target)
                return {left + 1, right + 1};
            if (sum < target)
                do
                    ++left;
                while (left < right - 1 && numbers[left] == numbers[left - 1] && 2 * numbers[left] != target);
            else
                --right;
        }
        return {};
    }
};
