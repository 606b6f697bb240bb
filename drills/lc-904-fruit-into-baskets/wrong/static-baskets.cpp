// Keeps the baskets in static variables, so every walk after the first, and every later call, begins with the old kinds.
class Solution {
    int walk(const vector<int>& fruits, int start) {
        static int firstBasket = -1, secondBasket = -1;
        int at = start;
        for (; at < (int)fruits.size(); ++at) {
            int kind = fruits[at];
            if (kind == firstBasket || kind == secondBasket)
                continue;
            if (firstBasket == -1)
                firstBasket = kind;
            else if (secondBasket == -1)
                secondBasket = kind;
            else
                break;
        }
        return at;
    }

public:
    int totalFruit(vector<int>& fruits) {
        int n = fruits.size(), start = 0, best = 0;
        while (start < n) {
            int stop = walk(fruits, start);
            best = max(best, stop - start);
            if (stop == n)
                break;
            int next = max(stop - 1, start + 1);
            while (next - 1 > start && fruits[next - 1] == fruits[next])
                --next;
            start = next;
        }
        return best;
    }
};
