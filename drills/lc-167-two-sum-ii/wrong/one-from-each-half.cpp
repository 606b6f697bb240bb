// Takes the first number from the left half and the second from the right half, but both may lie in one half.
class Solution {
public:
    vector<int> twoSum(vector<int>& numbers, int target) {
        int n = numbers.size(), left = 0, right = n - 1;
        while (left < n / 2 && right >= n / 2) {
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
