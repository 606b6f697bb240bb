// Sorts the trees before sliding the window, which makes trees neighbours that never stood side by side.
class Solution {
public:
    int totalFruit(vector<int>& fruits) {
        sort(fruits.begin(), fruits.end());
        unordered_map<int, int> count;
        int left = 0, best = 0;
        for (int right = 0; right < (int)fruits.size(); ++right) {
            ++count[fruits[right]];
            while (count.size() > 2) {
                if (--count[fruits[left]] == 0)
                    count.erase(fruits[left]);
                ++left;
            }
            best = max(best, right - left + 1);
        }
        return best;
    }
};
