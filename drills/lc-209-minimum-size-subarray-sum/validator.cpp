class Validator {
public:
    string check(int target, const vector<int>& nums) {
        if (target < 1 || target > 1000000000)
            return "the target is 1 to 1000000000";
        if (nums.empty() || nums.size() > 100000)
            return "there are 1 to 100000 numbers";
        for (int number : nums)
            if (number < 1 || number > 10000)
                return "a number is 1 to 10000";
        return "";
    }
};
