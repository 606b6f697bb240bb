class Solution {
public:
    int totalFruit(vector<int>& fruits) {
        int n = fruits.size(), start = 0, run = 0, best = 0, a = fruits[0], b = -1;
        for (int i = 0; i < n; ++i) {
            if (fruits[i] != a && fruits[i] != b) {
                if (b != -1)
                    start = run;
                a = i > 0 ? fruits[i - 1] : fruits[i];
                b = fruits[i];
            }
            if (i == 0 || fruits[i] != fruits[i - 1])
                run = i;
            best = max(best, i - start + 1);
        }
        return best;
    }
};
