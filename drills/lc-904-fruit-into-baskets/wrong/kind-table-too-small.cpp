// Counts in a table of 1 000 kinds although a kind may be any number below the number of trees, so a greater one throws.
class Solution {
public:
    int totalFruit(vector<int>& fruits) {
        vector<int> count(1000);
        int kinds = 0, left = 0, best = 0;
        for (int right = 0; right < (int)fruits.size(); ++right) {
            if (count.at(fruits[right])++ == 0)
                ++kinds;
            while (kinds > 2)
                if (--count[fruits[left++]] == 0)
                    --kinds;
            best = max(best, right - left + 1);
        }
        return best;
    }
};
