class Validator {
public:
    string check(const vector<int>& nums, int) { return nums.size() <= 100 ? "" : "at most 100 numbers"; }
};
