// Chooses the first two kinds of the row for the baskets and never changes them.
class Solution {
public:
    int totalFruit(vector<int>& fruits) {
        int first = fruits[0], second = -1, current = 0, best = 0;
        for (int kind : fruits) {
            if (kind != first && second == -1)
                second = kind;
            if (kind == first || kind == second)
                ++current;
            else
                current = 0;
            best = max(best, current);
        }
        return best;
    }
};
