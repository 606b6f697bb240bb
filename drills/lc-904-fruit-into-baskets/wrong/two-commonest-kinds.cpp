// Adds up the two commonest kinds of the whole row and ignores that the trees must stand side by side.
class Solution {
public:
    int totalFruit(vector<int>& fruits) {
        unordered_map<int, int> count;
        for (int kind : fruits)
            ++count[kind];
        int first = 0, second = 0;
        for (auto& entry : count) {
            if (entry.second > first) {
                second = first;
                first = entry.second;
            } else {
                second = max(second, entry.second);
            }
        }
        return first + second;
    }
};
