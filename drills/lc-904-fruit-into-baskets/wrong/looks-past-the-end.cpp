// Compares each tree with its right neighbour to close a run, and asks for a neighbour of the last tree, which throws.
class Solution {
public:
    int totalFruit(vector<int>& fruits) {
        int n = fruits.size(), best = 0, left = 0, runStart = 0, other = -1;
        for (int right = 0; right < n; ++right) {
            best = max(best, right - left + 1);
            int next = fruits.at(right + 1);
            if (next == fruits[right])
                continue;
            if (other != -1 && next != other)
                left = runStart;
            other = fruits[right];
            runStart = right + 1;
        }
        return best;
    }
};
