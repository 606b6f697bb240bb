class Solution {
public:
    int totalFruit(vector<int>& fruits) {
        queue<int> window;
        unordered_map<int, int> count;
        size_t best = 0;
        for (int kind : fruits) {
            window.push(kind);
            count[kind]++;
            while (count.size() > 2) {
                int first = window.front();
                window.pop();
                if (--count[first] == 0) count.erase(first);
            }
            best = max(best, window.size());
        }
        return best;
    }
};
