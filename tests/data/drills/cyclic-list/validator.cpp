class Validator {
public:
    string check(const vector<int>& head, int pos) {
        if (pos < -1 || pos >= (int)head.size())
            return "the last node leads back to a node or to none";
        return "";
    }
};
