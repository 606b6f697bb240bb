// Recursion goes as deep as the row is long.
// expect: AC recursion-depth
class Solution {
    int walk(vector<int>& fruits, int i, int last, int other, int run, int current) {
        if (i == (int)fruits.size())
            return 0;
        int kind = fruits[i];
        current = kind == last || kind == other || other == -1 ? current + 1 : run + 1;
        if (kind != last)
            other = last, run = 0, last = kind;
        int rest = walk(fruits, i + 1, last, other, run + 1, current);
        return max(current, rest);
    }

public:
    int totalFruit(vector<int>& fruits) { return walk(fruits, 0, -1, -1, 0, 0); }
};
