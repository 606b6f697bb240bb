class Solution {
public:
    vector<int> twoSum(vector<int>& numbers, int target) {
        int left = 0, right = (int)numbers.size() - 1;
        while (true) {
            switch ((numbers[left] + numbers[right] > target) - (numbers[left] + numbers[right] < target)) {
            case 0:
                return {left + 1, right + 1};
            case 1:
                --right;
                break;
            default:
                ++left;
            }
        }
    }
};
