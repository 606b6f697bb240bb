// OLE
class Solution {
public:
    int twice(int n)
    {
        while (true) {
            std::cerr << "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa" << std::endl;
        }
        return n;
    }
};
