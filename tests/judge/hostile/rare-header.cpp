// AC
class Solution {
public:
    int twice(int n)
    {
        mt19937 random(1);
        (void)random();
        return 2 * n;
    }
};
