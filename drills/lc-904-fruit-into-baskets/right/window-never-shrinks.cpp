class Solution {
public:
    int totalFruit(vector<int>& fruits) {
        unordered_map<int, int> inWindow;
        int left = 0;
        for (int kind : fruits) {
            ++inWindow[kind];
            if (inWindow.size() > 2) {
                if (--inWindow[fruits[left]] == 0)
                    inWindow.erase(fruits[left]);
                ++left;
            }
        }
        return (int)fruits.size() - left;
    }
};
