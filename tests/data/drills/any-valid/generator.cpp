class Generator {
public:
    void make(Random& random, const string&, int size, vector<int>& nums) {
        for (int i = 0; i < size; ++i) {
            int next = random.number(-9, 9);
            nums.push_back(i > 0 && next == nums.back() ? next + 1 : next);
        }
    }
};
