class Validator {
public:
    string check(const vector<char>& s) { return s.empty() ? "at least one letter" : ""; }
};
