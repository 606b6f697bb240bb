class Solution {
public:
    int totalFruit(vector<int>& fruits) {
        vector<pair<int, int>> runs;  // kind, length
        for (int kind : fruits)
            if (!runs.empty() && runs.back().first == kind)
                ++runs.back().second;
            else
                runs.push_back({kind, 1});
        int best = 0, current = 0, a = -1, b = -1;
        for (size_t i = 0; i < runs.size(); ++i) {
            auto [kind, length] = runs[i];
            if (kind == a || kind == b || b == -1) {
                current += length;
                if (kind != a && kind != b)
                    (a == -1 ? a : b) = kind;
            } else {
                current = runs[i - 1].second + length;
                a = runs[i - 1].first;
                b = kind;
            }
            best = max(best, current);
        }
        return best;
    }
};
