// RE|OLE
#include <unistd.h>
class Solution {
public:
    int twice(int n)
    {
        for (int i = 0; i < 1000; ++i) {
            if (write(3, "garbage garbage", 15) < 0) return 0;
        }
        return 2 * n;
    }
};
