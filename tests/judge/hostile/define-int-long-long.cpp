// AC
#include <bits/stdc++.h>
using namespace std;
#define int long long
class Solution {
public:
    int twice(int n)
    {
        int total = n;
        return total * 2;
    }
};
