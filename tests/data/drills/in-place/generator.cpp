class Generator {
public:
    void make(Random& random, const string&, int size, vector<char>& s) {
        for (char letter : random.text(size, "abcdef"))
            s.push_back(letter);
    }
};
