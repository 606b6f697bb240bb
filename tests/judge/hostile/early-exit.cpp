// RE left-early: case 1
class Solution {
public:
    int twice(int n)
    {
        exit(0);
    }
};
