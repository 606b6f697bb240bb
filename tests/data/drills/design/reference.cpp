class MinStack {
    vector<pair<int, int>> stack;

public:
    void push(int val) { stack.push_back({val, stack.empty() ? val : min(val, stack.back().second)}); }
    void pop() { stack.pop_back(); }
    int top() { return stack.back().first; }
    int getMin() { return stack.back().second; }
};
