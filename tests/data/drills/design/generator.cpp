class Generator {
public:
    void make(Random& random, const string&, int size, vector<Call>& calls) {
        calls.push_back({"MinStack", {}});
        int height = 0;
        for (int i = 0; i < size; ++i) {
            if (height == 0 || random.oneIn(2)) {
                calls.push_back({"push", {random.number(-5, 5)}});
                ++height;
            } else {
                const string name = random.pick(vector<string>{"pop", "top", "getMin"});
                calls.push_back({name, {}});
                height -= name == "pop";
            }
        }
    }
};
