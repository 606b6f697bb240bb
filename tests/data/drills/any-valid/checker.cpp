class Checker {
public:
    string check(const vector<int>& nums, int, int actual) {
        if (actual < 0 || actual >= (int)nums.size())
            return "no such position";
        if (actual > 0 && nums[actual - 1] >= nums[actual])
            return "the one before is not lower";
        if (actual + 1 < (int)nums.size() && nums[actual + 1] >= nums[actual])
            return "the one after is not lower";
        return "";
    }
};
