class Validator {
public:
    string check(const vector<int>& nums) { return nums.empty() ? "there is a number" : ""; }
};
