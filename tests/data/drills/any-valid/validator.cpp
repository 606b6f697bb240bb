class Validator {
public:
    string check(const vector<int>& nums) {
        if (nums.empty())
            return "there is a number";
        for (size_t i = 1; i < nums.size(); ++i)
            if (nums[i] == nums[i - 1])
                return "neighbours differ";
        return "";
    }
};
