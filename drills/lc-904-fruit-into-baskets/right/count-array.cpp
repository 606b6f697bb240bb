class Solution {
public:
    int totalFruit(vector<int>& fruits) {
        vector<int> count(fruits.size());
        int left = 0, kinds = 0, best = 0;
        for (int right = 0; right < (int)fruits.size(); ++right) {
            if (count[fruits[right]]++ == 0)
                ++kinds;
            while (kinds > 2)
                if (--count[fruits[left++]] == 0)
                    --kinds;
            best = max(best, right - left + 1);
        }
        return best;
    }
};
