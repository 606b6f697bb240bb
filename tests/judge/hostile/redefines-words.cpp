// AC
class Solution {
public:
    int twice(int n)
    {
        return 2 * n;
    }
};
#define void int
#define call nothing
#define Reader Writer
#define std stt
