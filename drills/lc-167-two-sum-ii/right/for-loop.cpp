class Solution {
public:
    vector<int> twoSum(vector<int>& numbers, int target) {
        for (int i = 0, j = (int)numbers.size() - 1; i < j;) {
            long long sum = (long long)numbers[i] + numbers[j];
            if (sum > target) --j;
            else if (sum < target) ++i;
            else return vector<int>{i + 1, j + 1};
        }
        return vector<int>{-1, -1};
    }
};
