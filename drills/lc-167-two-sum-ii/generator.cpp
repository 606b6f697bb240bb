class Generator {
    // Draws until the pair is the only one; a family that is too crowded for that gets a row that has one for sure.
    template <typename Draw>
    static void drawUntilUnique(Random& random, int size, vector<int>& numbers, int& target, Draw draw) {
        for (int attempt = 0; attempt < 40; ++attempt) {
            draw();
            sort(numbers.begin(), numbers.end());
            int first = random.number(0, size - 1), second = random.number(0, size - 1);
            if (first == second)
                continue;
            target = numbers[first] + numbers[second];
            if (target >= -1000 && target <= 1000 && unique(numbers, target))
                return;
        }
        apart(size, numbers, target);
    }
    static bool unique(const vector<int>& numbers, int target) {
        int found = 0;
        for (size_t i = 0; i < numbers.size() && found < 2; ++i)
            for (size_t j = i + 1; j < numbers.size() && found < 2; ++j)
                found += numbers[i] + numbers[j] == target;
        return found == 1;
    }
    // Only two equal numbers at the end reach the target.
    static void apart(int size, vector<int>& numbers, int& target) {
        numbers.assign(size, -1000);
        numbers[size - 2] = numbers[size - 1] = 250;
        target = 500;
    }

public:
    void make(Random& random, const string& family, int size, vector<int>& numbers, int& target) {
        if (family == "close together") {
            drawUntilUnique(random, size, numbers, target, [&] { numbers = random.numbers(size, -6, 6); });
        } else if (family == "far apart") {
            drawUntilUnique(random, size, numbers, target, [&] { numbers = random.numbers(size, -1000, 1000); });
        } else if (family == "positive") {
            drawUntilUnique(random, size, numbers, target, [&] { numbers = random.numbers(size, 1, 30); });
        } else if (family == "an equal pair") {
            drawUntilUnique(random, size, numbers, target, [&] {
                numbers = random.numbers(size, -20, 20);
                if (size > 2)
                    numbers[0] = numbers[1];
            });
        } else if (family == "the last two") {
            apart(size, numbers, target);
        } else if (family == "the first two") {
            numbers.assign(size, 1000);
            numbers[0] = numbers[1] = -400;
            target = -800;
        } else if (family == "both ends") {
            numbers.assign(size, 300);
            numbers[0] = -1000;
            numbers[size - 1] = 1000;
            target = 0;
        } else if (family == "in the middle") {
            numbers.assign(size, -1000);
            fill(numbers.begin() + size / 2, numbers.end(), 1000);
            numbers[size / 2 - 1] = -100;
            numbers[size / 2] = 150;
            target = 50;
        } else if (family == "the middle and the last") {
            numbers.assign(size, -900);
            fill(numbers.begin() + size / 2, numbers.end(), 400);
            numbers[size / 2] = 300;
            numbers[size - 1] = 600;
            target = 900;
        } else if (family == "all different") {
            // Neighbours up to 500, so that the greatest sum, which only the last two have, is a target that is allowed; 1501 at most.
            for (int i = 0; i < size; ++i)
                numbers.push_back(501 - size + i);
            target = numbers[size - 2] + numbers[size - 1];
        }
    }
};
