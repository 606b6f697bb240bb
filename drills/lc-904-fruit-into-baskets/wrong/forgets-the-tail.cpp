// Records a window only when a third kind ends it, so the window that reaches the end of the row is never counted.
class Solution {
public:
    int totalFruit(vector<int>& fruits) {
        unordered_map<int, int> count;
        int left = 0, best = min<int>(2, fruits.size());
        for (int right = 0; right < (int)fruits.size(); ++right) {
            ++count[fruits[right]];
            if (count.size() > 2)
                best = max(best, right - left);
            while (count.size() > 2) {
                if (--count[fruits[left]] == 0)
                    count.erase(fruits[left]);
                ++left;
            }
        }
        return best;
    }
};
