// Counts the kinds of the whole window again at every tree.
// expect: TLE
class Solution {
public:
    int totalFruit(vector<int>& fruits) {
        int left = 0, best = 0;
        for (int right = 0; right < (int)fruits.size(); ++right) {
            while (true) {
                int other = -1;
                bool third = false;
                for (int i = left; i <= right; ++i) {
                    if (fruits[i] == fruits[right] || fruits[i] == other)
                        continue;
                    third = third || other != -1;
                    other = fruits[i];
                }
                if (!third)
                    break;
                ++left;
            }
            best = max(best, right - left + 1);
        }
        return best;
    }
};
