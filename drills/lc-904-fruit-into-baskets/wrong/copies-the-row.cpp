// Copies the whole row although the window needs three counts.
// expect: AC extra-space
class Solution {
public:
    int totalFruit(vector<int>& fruits) {
        vector<int> row(fruits.rbegin(), fruits.rend());
        unordered_map<int, int> inWindow;
        int left = 0, best = 0;
        for (int right = 0; right < (int)row.size(); ++right) {
            ++inWindow[row[right]];
            while (inWindow.size() > 2) {
                auto kind = inWindow.find(row[left++]);
                if (--kind->second == 0)
                    inWindow.erase(kind);
            }
            best = max(best, right - left + 1);
        }
        return best;
    }
};
