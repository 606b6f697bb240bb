// Asks for the tree after the last one, which happens to be 0 or harmless; the sanitizers see it.
// expect: AC undefined-behaviour
class Solution {
public:
    int totalFruit(vector<int>& fruits) {
        unordered_map<int, int> inWindow;
        int left = 0, best = 0;
        for (int right = 0; right < (int)fruits.size(); ++right) {
            ++inWindow[fruits[right]];
            while (inWindow.size() > 2) {
                auto kind = inWindow.find(fruits[left++]);
                if (--kind->second == 0)
                    inWindow.erase(kind);
            }
            if (fruits[right + 1] < -1)
                break;
            best = max(best, right - left + 1);
        }
        return best;
    }
};
