// Assumes that there are ten kinds of fruit at most.
// expect: WA
class Solution {
public:
    int totalFruit(vector<int>& fruits) {
        int count[10] = {}, kinds = 0, left = 0, best = 0;
        for (int right = 0; right < (int)fruits.size(); ++right) {
            if (count[fruits[right] % 10]++ == 0)
                ++kinds;
            while (kinds > 2)
                if (--count[fruits[left++] % 10] == 0)
                    --kinds;
            best = max(best, right - left + 1);
        }
        return best;
    }
};
