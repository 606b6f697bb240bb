// OLE
class Solution {
public:
    int twice(int n)
    {
        while (true) {
            puts("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa");
        }
        return n;
    }
};
