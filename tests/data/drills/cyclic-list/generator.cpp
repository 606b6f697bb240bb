class Generator {
public:
    void make(Random& random, const string&, int size, vector<int>& head, int& pos) {
        head = random.numbers(size, -9, 9);
        pos = random.number(-1, size - 1);
    }
};
