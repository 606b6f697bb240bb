// AC
void *operator new(size_t size) { return malloc(size); }
void operator delete(void *p) noexcept { free(p); }
class Solution {
public:
    int twice(int n)
    {
        return 2 * n;
    }
};
