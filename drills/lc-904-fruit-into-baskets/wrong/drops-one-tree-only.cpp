// Shrinks once with `if` and forgets the kind of the dropped tree at once, so the window goes on with three kinds inside.
class Solution {
public:
    int totalFruit(vector<int>& fruits) {
        unordered_set<int> kinds;
        int left = 0, best = 0;
        for (int right = 0; right < (int)fruits.size(); ++right) {
            kinds.insert(fruits[right]);
            if (kinds.size() > 2) {
                kinds.erase(fruits[left]);
                ++left;
            }
            best = max(best, right - left + 1);
        }
        return best;
    }
};
