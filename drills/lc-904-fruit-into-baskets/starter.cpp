class Solution {
public:
    int totalFruit(vector<int>& fruits) {
        return 0;
    }
};
