// AC
#define private public
#define class struct
#define return return
class Solution {
public:
    int twice(int n)
    {
        return 2 * n;
    }
};
