class Solution {
public:
    int totalFruit(vector<int>& fruits) {
        int kindA = -1, lastA = -1, kindB = -1, lastB = -1, left = 0, best = 0;
        for (int i = 0; i < (int)fruits.size(); ++i) {
            int kind = fruits[i];
            if (kind == kindA || kindA == -1) {
                kindA = kind, lastA = i;
            } else if (kind == kindB || kindB == -1) {
                kindB = kind, lastB = i;
            } else if (lastA < lastB) {
                left = lastA + 1, kindA = kind, lastA = i;
            } else {
                left = lastB + 1, kindB = kind, lastB = i;
            }
            best = max(best, i - left + 1);
        }
        return best;
    }
};
