// Allows three kinds.
// expect: WA
class Solution {
public:
    int totalFruit(vector<int>& fruits) {
        unordered_map<int, int> inWindow;
        int left = 0, best = 0;
        for (int right = 0; right < (int)fruits.size(); ++right) {
            ++inWindow[fruits[right]];
            while (inWindow.size() > 3) {
                auto kind = inWindow.find(fruits[left++]);
                if (--kind->second == 0)
                    inWindow.erase(kind);
            }
            best = max(best, right - left + 1);
        }
        return best;
    }
};
