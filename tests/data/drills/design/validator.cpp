class Validator {
public:
    string check(const vector<Call>& calls) {
        if (calls.empty() || calls[0].name != "MinStack" || !calls[0].arguments.empty())
            return "the first call makes the stack";
        int height = 0;
        for (size_t i = 1; i < calls.size(); ++i) {
            const bool pushes = calls[i].name == "push";
            if (calls[i].arguments.size() != (pushes ? 1 : 0))
                return "push takes one number, the others none";
            if (!pushes && height == 0)
                return "an empty stack is asked for nothing";
            height += pushes ? 1 : calls[i].name == "pop" ? -1 : 0;
        }
        return "";
    }
};
