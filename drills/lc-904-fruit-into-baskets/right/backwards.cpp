class Solution {
public:
    int totalFruit(vector<int>& fruits) {
        unordered_map<int, int> inWindow;
        int n = fruits.size(), left = 0, best = 0;
        for (int right = 0; right < n; ++right) {
            ++inWindow[fruits[n - 1 - right]];
            while (inWindow.size() > 2) {
                auto kind = inWindow.find(fruits[n - 1 - left++]);
                if (--kind->second == 0)
                    inWindow.erase(kind);
            }
            best = max(best, right - left + 1);
        }
        return best;
    }
};
