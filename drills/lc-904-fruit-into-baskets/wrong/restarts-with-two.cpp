// Jumps to the tree just before the third kind instead of to the start of the run that tree belongs to.
class Solution {
public:
    int totalFruit(vector<int>& fruits) {
        unordered_set<int> kinds;
        int left = 0, best = 0;
        for (int right = 0; right < (int)fruits.size(); ++right) {
            kinds.insert(fruits[right]);
            if (kinds.size() > 2) {
                left = right - 1;
                kinds = {fruits[right - 1], fruits[right]};
            }
            best = max(best, right - left + 1);
        }
        return best;
    }
};
