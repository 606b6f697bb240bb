class Validator {
public:
    string check(const vector<int>& numbers, int target) {
        if (numbers.size() < 2 || numbers.size() > 30000)
            return "there are 2 to 30000 numbers";
        if (target < -1000 || target > 1000)
            return "the target is -1000 to 1000";
        for (size_t i = 0; i < numbers.size(); ++i) {
            if (numbers[i] < -1000 || numbers[i] > 1000)
                return "a number is -1000 to 1000";
            if (i > 0 && numbers[i] < numbers[i - 1])
                return "the numbers never fall";
        }
        return pairs(numbers, target) == 1 ? "" : "there is exactly one solution";
    }

private:
    // Pairs of positions with that sum, counted by value so that long inputs take no time; more than one is all the same.
    static long long pairs(const vector<int>& numbers, int target) {
        vector<long long> count(2001);
        for (int number : numbers)
            ++count[number + 1000];
        long long found = 0;
        for (int first = -1000; first <= 1000; ++first) {
            int second = target - first;
            if (second < first || second > 1000)
                continue;
            long long a = count[first + 1000], b = count[second + 1000];
            found += first == second ? a * (a - 1) / 2 : a * b;
        }
        return found;
    }
};
