class Generator {
public:
    void make(Random& random, const string&, int size, vector<int>& nums) { nums = random.numbers(size, -100, 100); }
};
