// Carries over how many fruits of the newest kind the window holds instead of how long its unbroken run is.
class Solution {
public:
    int totalFruit(vector<int>& fruits) {
        int last = -1, secondLast = -1, ofLast = 0, ofSecondLast = 0, best = 0;
        for (int kind : fruits) {
            if (kind == last) {
                ++ofLast;
            } else if (kind == secondLast) {
                swap(last, secondLast);
                swap(ofLast, ofSecondLast);
                ++ofLast;
            } else {
                secondLast = last;
                ofSecondLast = ofLast;
                last = kind;
                ofLast = 1;
            }
            best = max(best, ofLast + ofSecondLast);
        }
        return best;
    }
};
