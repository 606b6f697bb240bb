// AC
class Solution {
public:
    int twice(int n)
    {
        int other = 0;
        cin >> other;
        return 2 * n;
    }
};
