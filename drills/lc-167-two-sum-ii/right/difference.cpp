class Solution {
public:
    vector<int> twoSum(vector<int>& numbers, int target) {
        int left = 0, right = (int)numbers.size() - 1;
        while (left < right) {
            int wanted = target - numbers[left];
            if (numbers[right] == wanted)
                return {left + 1, right + 1};
            if (numbers[right] < wanted)
                ++left;
            else
                --right;
        }
        return {};
    }
};
