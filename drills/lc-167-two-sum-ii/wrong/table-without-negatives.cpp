// Uses each number as an index into a table, so the first negative number throws.
class Solution {
public:
    vector<int> twoSum(vector<int>& numbers, int target) {
        vector<int> position(2001);
        for (int i = 0; i < (int)numbers.size(); ++i) {
            int wanted = target - numbers[i];
            if (wanted >= 0 && wanted <= 1000 && position.at(wanted) != 0)
                return {position.at(wanted), i + 1};
            position.at(numbers[i]) = i + 1;
        }
        return {};
    }
};
