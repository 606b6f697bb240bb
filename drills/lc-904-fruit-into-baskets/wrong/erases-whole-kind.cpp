// Removes a kind from the map as soon as one tree of it leaves, although more of its trees are still inside the window.
class Solution {
public:
    int totalFruit(vector<int>& fruits) {
        unordered_map<int, int> count;
        int left = 0, best = 0;
        for (int right = 0; right < (int)fruits.size(); ++right) {
            ++count[fruits[right]];
            while (count.size() > 2) {
                count.erase(fruits[left]);
                ++left;
            }
            best = max(best, right - left + 1);
        }
        return best;
    }
};
