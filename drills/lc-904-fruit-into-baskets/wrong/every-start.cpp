// Walks anew from every tree: right answers, but quadratic time, far too slow for 100 000 trees of two kinds.
class Solution {
public:
    int totalFruit(vector<int>& fruits) {
        int n = fruits.size(), best = 0;
        for (int start = 0; start < n; ++start) {
            set<int> kinds;
            for (int end = start; end < n; ++end) {
                kinds.insert(fruits[end]);
                if (kinds.size() > 2)
                    break;
                best = max(best, end - start + 1);
            }
        }
        return best;
    }
};
