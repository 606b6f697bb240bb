class Solution {
public:
    int totalFruit(vector<int>& fruits) {
        map<int, int> lastSeen;  // kind -> the last position where it stands, for the kinds in the window
        int left = 0, best = 0;
        for (int right = 0; right < (int)fruits.size(); ++right) {
            lastSeen[fruits[right]] = right;
            if (lastSeen.size() > 2) {
                auto oldest = lastSeen.begin();
                for (auto it = lastSeen.begin(); it != lastSeen.end(); ++it)
                    if (it->second < oldest->second)
                        oldest = it;
                left = oldest->second + 1;
                lastSeen.erase(oldest);
            }
            best = max(best, right - left + 1);
        }
        return best;
    }
};
