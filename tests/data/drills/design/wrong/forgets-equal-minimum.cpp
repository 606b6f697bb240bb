// Keeps the least elements in a second stack but not the second of two equal ones.
// expect: WA
class MinStack {
    vector<int> all, least;

public:
    void push(int val) {
        all.push_back(val);
        if (least.empty() || val < least.back())
            least.push_back(val);
    }
    void pop() {
        if (all.back() == least.back())
            least.pop_back();
        all.pop_back();
        if (least.empty() && !all.empty())
            least.push_back(all.front());
    }
    int top() { return all.back(); }
    int getMin() { return least.back(); }
};
