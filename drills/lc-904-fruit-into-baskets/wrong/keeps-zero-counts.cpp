// Lowers the counts but never erases a kind that reached zero, so after the third kind the map stays too big for ever.
class Solution {
public:
    int totalFruit(vector<int>& fruits) {
        unordered_map<int, int> count;
        int left = 0, best = 0;
        for (int right = 0; right < (int)fruits.size(); ++right) {
            ++count[fruits[right]];
            while (count.size() > 2 && left <= right) {
                --count[fruits[left]];
                ++left;
            }
            best = max(best, right - left + 1);
        }
        return best;
    }
};
