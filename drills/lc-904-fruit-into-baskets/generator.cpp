class Generator {
    // Kinds must stay below the number of trees.
    static int most(int size, int kinds) { return max(1, min(size, kinds)); }

public:
    void make(Random& random, const string& family, int size, vector<int>& fruits) {
        if (family == "few kinds") {
            fruits = random.numbers(size, 0, most(size, random.number(2, 5)) - 1);
        } else if (family == "runs") {
            while ((int)fruits.size() < size)
                fruits.insert(fruits.end(), random.number(1, 4), random.number(0, most(size, 5) - 1));
            fruits.resize(size);
        } else if (family == "any kinds") {
            fruits = random.numbers(size, 0, size - 1);
        } else if (family == "two kinds and a visitor") {
            int kinds = most(size, 6);
            int a = random.number(0, kinds - 1), b = random.number(0, kinds - 1);
            for (int i = 0; i < size; ++i)
                fruits.push_back(random.oneIn(5) ? random.number(0, kinds - 1) : random.oneIn(2) ? a : b);
        } else if (family == "alternating two kinds") {
            for (int i = 0; i < size; ++i)
                fruits.push_back(i % 2);
        } else if (family == "all different") {
            for (int i = 0; i < size; ++i)
                fruits.push_back(i);
        } else if (family == "three kinds at random") {
            fruits = random.numbers(size, 0, 2);
        } else if (family == "one kind, then another") {
            for (int i = 0; i < size; ++i)
                fruits.push_back(2 * i < size ? 0 : 1);
        } else if (family == "three kinds, a third of the row each") {
            for (int i = 0; i < size; ++i)
                fruits.push_back(3 * i / size);
        } else if (family == "long runs of three kinds") {
            int run = max(1, (int)sqrt(size));
            for (int i = 0; i < size; ++i)
                fruits.push_back(i / run % 3);
        }
    }
};
