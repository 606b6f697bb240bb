class Validator {
public:
    string check(const vector<int>& fruits) {
        int n = fruits.size();
        if (n < 1 || n > 100000)
            return "the row has 1 to 100000 trees";
        for (int kind : fruits)
            if (kind < 0 || kind >= n)
                return "a kind is at least 0 and below the number of trees";
        return "";
    }
};
