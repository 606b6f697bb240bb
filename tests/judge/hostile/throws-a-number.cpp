// RE exception
class Solution {
public:
    int twice(int n)
    {
        throw 42;
    }
};
