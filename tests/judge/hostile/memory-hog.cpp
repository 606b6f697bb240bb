// MLE: 128 MiB
class Solution {
public:
    int twice(int n)
    {
        std::vector<char *> all;
        while (true) {
            all.push_back(new char[1 << 20]());
        }
        return n;
    }
};
