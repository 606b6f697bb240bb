class Solution {
public:
    vector<int> twoSum(vector<int>& numbers, int target) {
        int position[2001] = {};  // number + 1000 -> its 1-based position, the last one seen
        for (int i = 0; i < (int)numbers.size(); ++i) {
            int partner = target - numbers[i];
            if (partner >= -1000 && partner <= 1000 && position[partner + 1000])
                return {position[partner + 1000], i + 1};
            position[numbers[i] + 1000] = i + 1;
        }
        return {};
    }
};
