class Generator {
    static int total(const vector<int>& nums) { return accumulate(nums.begin(), nums.end(), 0); }

public:
    void make(Random& random, const string& family, int size, int& target, vector<int>& nums) {
        if (family == "small numbers") {
            nums = random.numbers(size, 1, 5);
            target = random.number(1, total(nums) + 2);
        } else if (family == "a stretch fits exactly") {
            nums = random.numbers(size, 1, 9);
            int from = random.number(0, size - 1), to = random.number(from, size - 1);
            target = accumulate(nums.begin() + from, nums.begin() + to + 1, 0);
        } else if (family == "one great number") {
            nums = random.numbers(size, 1, 3);
            nums[random.number(0, size - 1)] = random.number(10, 10000);
            target = random.number(1, total(nums));
        } else if (family == "near the sum of all") {
            nums = random.numbers(size, 1, 10000);
            target = max(1, total(nums) + random.number(-2, 2));
        } else if (family == "no window is enough") {
            nums.assign(size, 1);
            target = size + 1;
        } else if (family == "half of all") {
            nums.assign(size, 1);
            target = max(1, size / 2);
        } else if (family == "short windows") {
            nums = random.numbers(size, 1, 10000);
            target = 50000;
        } else if (family == "root of n") {
            nums.assign(size, 1);
            target = max(1, (int)sqrt(size));
        }
    }
};
