// Reverses a copy, so the caller sees nothing.
// expect: WA
class Solution {
public:
    void reverseString(vector<char>& s) {
        auto copy = s;
        reverse(copy.begin(), copy.end());
    }
};
