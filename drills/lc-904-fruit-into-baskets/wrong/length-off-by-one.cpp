// Measures the window as right - left, one tree too few when both ends belong to it.
class Solution {
public:
    int totalFruit(vector<int>& fruits) {
        unordered_map<int, int> count;
        int left = 0, best = 0;
        for (int right = 0; right < (int)fruits.size(); ++right) {
            ++count[fruits[right]];
            while (count.size() > 2) {
                if (--count[fruits[left]] == 0)
                    count.erase(fruits[left]);
                ++left;
            }
            best = max(best, right - left);
        }
        return best;
    }
};
