#include <bits/stdc++.h>
using namespace std;

class Solution {
public:
    int totalFruit(vector<int>& fruits) {
        set<int> kinds;
        multiset<int> window;
        int best = 0;
        size_t left = 0;
        for (size_t right = 0; right < fruits.size(); right++) {
            kinds.insert(fruits[right]);
            window.insert(fruits[right]);
            while (kinds.size() > 2) {
                int gone = fruits[left++];
                window.erase(window.find(gone));
                if (!(window.find(gone) != window.end())) kinds.erase(gone);
            }
            best = max<int>(best, right - left + 1);
        }
        return best;
    }
};
