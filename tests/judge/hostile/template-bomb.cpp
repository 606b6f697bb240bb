// CE
template <int N> struct Bomb { static constexpr int value = Bomb<N + 1>::value + Bomb<N + 2>::value; };
class Solution {
public:
    int twice(int n)
    {
        return Bomb<0>::value;
    }
};
