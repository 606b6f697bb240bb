class Solution {
public:
    vector<int> twoSum(vector<int>& numbers, int target) {
        int right = numbers.size() - 1;
        for (int left = 0; left < right; ++left) {
            while (right > left && numbers[left] + numbers[right] > target)
                --right;
            if (right > left && numbers[left] + numbers[right] == target)
                return {left + 1, right + 1};
        }
        return {};
    }
};
