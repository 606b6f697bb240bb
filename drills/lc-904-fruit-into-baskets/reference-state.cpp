class Solution {
public:
    int totalFruit(vector<int>& fruits) {
        int last = -1;        // kind of the newest tree
        int secondLast = -1;  // the other kind in the window
        int run = 0;          // length of the unbroken run of `last` at the right end
        int current = 0;      // length of the window
        int best = 0;
        for (int kind : fruits) {
            if (kind == last || kind == secondLast || secondLast == -1)
                ++current;
            else
                current = run + 1;
            if (kind == last) {
                ++run;
            } else {
                secondLast = last;
                last = kind;
                run = 1;
            }
            best = max(best, current);
        }
        return best;
    }
};
