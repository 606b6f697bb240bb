// Adds each answer to those of earlier calls.
// expect: WA state-between-calls
class Solution {
public:
    vector<int> twoSum(vector<int>& numbers, int target) {
        static vector<int> answer;
        int left = 0, right = (int)numbers.size() - 1;
        while (left < right) {
            int sum = numbers[left] + numbers[right];
            if (sum == target)
                return answer.push_back(left + 1), answer.push_back(right + 1), answer;
            if (sum < target)
                ++left;
            else
                --right;
        }
        return {};
    }
};
