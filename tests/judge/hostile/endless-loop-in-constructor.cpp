// TLE : before the first case
struct Early {
    Early()
    {
        for (volatile int i = 0;; i = i + 1) {
        }
    }
} early;
class Solution {
public:
    int twice(int n)
    {
        return 2 * n;
    }
};
