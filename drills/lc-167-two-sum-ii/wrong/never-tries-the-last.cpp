// The binary search stops before its last candidate is compared, so a pair that needs it is missed.
class Solution {
public:
    vector<int> twoSum(vector<int>& numbers, int target) {
        int n = numbers.size();
        for (int i = 0; i < n; ++i) {
            int low = i + 1, high = n - 1;
            while (low < high) {
                int middle = low + (high - low) / 2;
                if (numbers[i] + numbers[middle] == target)
                    return {i + 1, middle + 1};
                if (numbers[i] + numbers[middle] < target)
                    low = middle + 1;
                else
                    high = middle - 1;
            }
        }
        return {};
    }
};
