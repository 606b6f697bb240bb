// Empties both baskets when a third kind comes and starts again with that tree alone.
class Solution {
public:
    int totalFruit(vector<int>& fruits) {
        unordered_set<int> kinds;
        int current = 0, best = 0;
        for (int kind : fruits) {
            kinds.insert(kind);
            if (kinds.size() > 2) {
                kinds = {kind};
                current = 0;
            }
            ++current;
            best = max(best, current);
        }
        return best;
    }
};
