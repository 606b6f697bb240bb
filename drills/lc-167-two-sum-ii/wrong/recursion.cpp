// Recursion goes as deep as there are numbers.
// expect: AC recursion-depth
class Solution {
    vector<int> search(vector<int>& numbers, int target, int left, int right) {
        int sum = numbers[left] + numbers[right];
        if (sum == target)
            return {left + 1, right + 1};
        vector<int> found = sum < target ? search(numbers, target, left + 1, right) : search(numbers, target, left, right - 1);
        return found;
    }

public:
    vector<int> twoSum(vector<int>& numbers, int target) { return search(numbers, target, 0, (int)numbers.size() - 1); }
};
