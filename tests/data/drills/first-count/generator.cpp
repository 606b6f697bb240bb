class Generator {
public:
    void make(Random& random, const string&, int size, vector<int>& nums, int& val) {
        nums = random.numbers(size, 0, 4);
        val = random.number(0, 4);
    }
};
