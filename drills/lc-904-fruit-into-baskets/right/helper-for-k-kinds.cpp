class Solution {
    int longest(const vector<int>& row, int kinds) {
        unordered_map<int, int> have;
        int best = 0;
        for (int l = 0, r = 0; r < (int)row.size(); ++r) {
            if (!have[row[r]]++) --kinds;
            while (kinds < 0)
                if (!--have[row[l++]]) ++kinds;
            best = max(best, r - l + 1);
        }
        return best;
    }

public:
    int totalFruit(vector<int>& fruits) { return longest(fruits, 2); }
};
