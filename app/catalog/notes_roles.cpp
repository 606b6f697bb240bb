#include "catalog/notes_labels.h"

#include <QHash>

#include <algorithm>
#include <vector>

namespace greenroom {
namespace {

/// A word that gives a label its role. English words are compared whole, Chinese ones wherever they stand.
struct RoleWord
{
    QStringView word;
    Role role;
    bool alone = false; ///< only where the label says nothing else but more of the same kind ("time complexity", "next time" not)
};

const std::vector<RoleWord> &wordsOf(RoleContext context)
{
    // The first word found decides, so the special stand before the general.
    static const std::vector<RoleWord> drill{{u"复盘", Role::Retrospective},
                                             {u"retrospective", Role::Retrospective},
                                             {u"retro", Role::Retrospective},
                                             {u"post-mortem", Role::Retrospective},
                                             {u"自测", Role::Cases},
                                             {u"用例", Role::Cases},
                                             {u"样例", Role::Cases},
                                             {u"示例", Role::Cases},
                                             {u"测试", Role::Cases},
                                             {u"test", Role::Cases},
                                             {u"tests", Role::Cases},
                                             {u"cases", Role::Cases},
                                             {u"examples", Role::Cases},
                                             {u"example", Role::Cases},
                                             {u"samples", Role::Cases},
                                             {u"不变量", Role::Invariants},
                                             {u"不变式", Role::Invariants},
                                             {u"循环不变", Role::Invariants},
                                             {u"invariant", Role::Invariants},
                                             {u"invariants", Role::Invariants},
                                             {u"坑", Role::Pitfalls},
                                             {u"易错", Role::Pitfalls},
                                             {u"陷阱", Role::Pitfalls},
                                             {u"错因", Role::Pitfalls},
                                             {u"注意", Role::Pitfalls},
                                             {u"pitfall", Role::Pitfalls},
                                             {u"pitfalls", Role::Pitfalls},
                                             {u"gotcha", Role::Pitfalls},
                                             {u"gotchas", Role::Pitfalls},
                                             {u"mistake", Role::Pitfalls},
                                             {u"mistakes", Role::Pitfalls},
                                             {u"watch out", Role::Pitfalls},
                                             {u"traps", Role::Pitfalls},
                                             {u"trap", Role::Pitfalls},
                                             {u"caveats", Role::Pitfalls},
                                             {u"输入", Role::Cases, true},
                                             {u"输出", Role::Cases, true},
                                             {u"input", Role::Cases, true},
                                             {u"output", Role::Cases, true},
                                             {u"expected", Role::Cases, true},
                                             {u"复杂度", Role::Complexity},
                                             {u"complexity", Role::Complexity},
                                             {u"complexities", Role::Complexity},
                                             {u"time", Role::Complexity, true},
                                             {u"space", Role::Complexity, true},
                                             {u"big-o", Role::Complexity},
                                             {u"边界", Role::EdgeCases},
                                             {u"edge", Role::EdgeCases},
                                             {u"corner", Role::EdgeCases},
                                             {u"变体", Role::Variants},
                                             {u"变形", Role::Variants},
                                             {u"进阶", Role::Variants},
                                             {u"拓展", Role::Variants},
                                             {u"variant", Role::Variants},
                                             {u"variants", Role::Variants},
                                             {u"难度", Role::Difficulty},
                                             {u"difficulty", Role::Difficulty},
                                             {u"level", Role::Difficulty},
                                             {u"题型", Role::Patterns},
                                             {u"模式", Role::Patterns},
                                             {u"套路", Role::Patterns},
                                             {u"标签", Role::Patterns},
                                             {u"pattern", Role::Patterns},
                                             {u"patterns", Role::Patterns},
                                             {u"tags", Role::Patterns},
                                             {u"topics", Role::Patterns},
                                             {u"tag", Role::Patterns},
                                             {u"直觉", Role::Intuition},
                                             {u"intuition", Role::Intuition},
                                             {u"思路", Role::Hints},
                                             {u"提示", Role::Hints},
                                             {u"解法", Role::Hints},
                                             {u"解题", Role::Hints},
                                             {u"要点", Role::Hints},
                                             {u"关键", Role::Hints},
                                             {u"技巧", Role::Hints},
                                             {u"hint", Role::Hints},
                                             {u"hints", Role::Hints},
                                             {u"approach", Role::Hints},
                                             {u"idea", Role::Hints},
                                             {u"insight", Role::Hints},
                                             {u"strategy", Role::Hints},
                                             {u"步骤", Role::Steps},
                                             {u"steps", Role::Steps},
                                             {u"algorithm", Role::Steps},
                                             {u"代码", Role::Code},
                                             {u"实现", Role::Code},
                                             {u"code", Role::Code},
                                             {u"solution", Role::Code},
                                             {u"implementation", Role::Code}};
    static const std::vector<RoleWord> retrospective{{u"复杂度", Role::Complexity},
                                                     {u"complexity", Role::Complexity},
                                                     {u"时间", Role::Complexity, true},
                                                     {u"空间", Role::Complexity, true},
                                                     {u"time", Role::Complexity, true},
                                                     {u"space", Role::Complexity, true},
                                                     {u"代码", Role::Code},
                                                     {u"code", Role::Code},
                                                     {u"实现", Role::Code},
                                                     {u"implementation", Role::Code},
                                                     {u"变体", Role::Variants},
                                                     {u"变形", Role::Variants},
                                                     {u"变式", Role::Variants},
                                                     {u"等价", Role::Variants},
                                                     {u"可选", Role::Variants},
                                                     {u"举一反三", Role::Variants},
                                                     {u"优化", Role::Variants},
                                                     {u"variant", Role::Variants},
                                                     {u"variants", Role::Variants},
                                                     {u"variation", Role::Variants},
                                                     {u"variations", Role::Variants},
                                                     {u"alternative", Role::Variants},
                                                     {u"alternatives", Role::Variants},
                                                     {u"alternate", Role::Variants},
                                                     {u"follow-up", Role::Variants},
                                                     {u"边界", Role::EdgeCases},
                                                     {u"edge", Role::EdgeCases},
                                                     {u"corner", Role::EdgeCases},
                                                     {u"错", Role::Mistakes},
                                                     {u"坑", Role::Mistakes},
                                                     {u"修正", Role::Mistakes},
                                                     {u"教训", Role::Mistakes},
                                                     {u"下次", Role::Mistakes},
                                                     {u"改进", Role::Mistakes},
                                                     {u"next time", Role::Mistakes},
                                                     {u"takeaway", Role::Mistakes},
                                                     {u"takeaways", Role::Mistakes},
                                                     {u"反思", Role::Mistakes},
                                                     {u"mistake", Role::Mistakes},
                                                     {u"mistakes", Role::Mistakes},
                                                     {u"fix", Role::Mistakes},
                                                     {u"fixes", Role::Mistakes},
                                                     {u"pitfall", Role::Mistakes},
                                                     {u"pitfalls", Role::Mistakes},
                                                     {u"bugs", Role::Mistakes},
                                                     {u"bug", Role::Mistakes},
                                                     {u"lessons", Role::Mistakes},
                                                     {u"lesson", Role::Mistakes},
                                                     {u"errors", Role::Mistakes},
                                                     {u"不变量", Role::Invariants},
                                                     {u"invariant", Role::Invariants},
                                                     {u"invariants", Role::Invariants},
                                                     {u"自测", Role::Cases},
                                                     {u"用例", Role::Cases},
                                                     {u"test", Role::Cases},
                                                     {u"tests", Role::Cases},
                                                     {u"步骤", Role::Steps},
                                                     {u"做法", Role::Steps},
                                                     {u"流程", Role::Steps},
                                                     {u"过程", Role::Steps},
                                                     {u"steps", Role::Steps},
                                                     {u"step", Role::Steps},
                                                     {u"algorithm", Role::Steps},
                                                     {u"approach", Role::Steps},
                                                     {u"plan", Role::Steps},
                                                     {u"模式", Role::Patterns},
                                                     {u"题型", Role::Patterns},
                                                     {u"套路", Role::Patterns},
                                                     {u"pattern", Role::Patterns},
                                                     {u"patterns", Role::Patterns},
                                                     {u"直觉", Role::Intuition},
                                                     {u"思路", Role::Intuition},
                                                     {u"核心", Role::Intuition},
                                                     {u"洞察", Role::Intuition},
                                                     {u"intuition", Role::Intuition},
                                                     {u"idea", Role::Intuition},
                                                     {u"insight", Role::Intuition},
                                                     {u"observation", Role::Intuition}};
    static const std::vector<RoleWord> pitch{{u"追问", Role::FollowUps},
                                             {u"follow-up", Role::FollowUps},
                                             {u"follow-ups", Role::FollowUps},
                                             {u"followup", Role::FollowUps},
                                             {u"followups", Role::FollowUps},
                                             {u"follow up", Role::FollowUps},
                                             {u"follow ups", Role::FollowUps},
                                             {u"likely questions", Role::FollowUps},
                                             {u"替换", Role::Alternatives},
                                             {u"备选", Role::Alternatives},
                                             {u"alternative", Role::Alternatives},
                                             {u"alternatives", Role::Alternatives},
                                             {u"swap", Role::Alternatives},
                                             {u"swaps", Role::Alternatives},
                                             {u"variations", Role::Alternatives},
                                             {u"swap-in", Role::Alternatives},
                                             {u"replacements", Role::Alternatives},
                                             {u"模板", Role::Template},
                                             {u"填空", Role::Template},
                                             {u"template", Role::Template},
                                             {u"templates", Role::Template},
                                             {u"fill-in", Role::Template},
                                             {u"fill in", Role::Template},
                                             {u"强调", Role::Emphasis},
                                             {u"金句", Role::Emphasis},
                                             {u"sound bite", Role::Emphasis},
                                             {u"sound bites", Role::Emphasis},
                                             {u"soundbites", Role::Emphasis},
                                             {u"emphasis", Role::Emphasis},
                                             {u"emphasise", Role::Emphasis},
                                             {u"emphasize", Role::Emphasis},
                                             {u"stress", Role::Emphasis},
                                             {u"重音", Role::Emphasis},
                                             {u"punchlines", Role::Emphasis},
                                             {u"key phrases", Role::Emphasis},
                                             {u"要点", Role::TalkingPoints},
                                             {u"提纲", Role::TalkingPoints},
                                             {u"关键点", Role::TalkingPoints},
                                             {u"talking points", Role::TalkingPoints},
                                             {u"talking point", Role::TalkingPoints},
                                             {u"key points", Role::TalkingPoints},
                                             {u"points", Role::TalkingPoints},
                                             {u"outline", Role::TalkingPoints},
                                             {u"bullets", Role::TalkingPoints},
                                             {u"cues", Role::TalkingPoints},
                                             {u"脚本", Role::Script},
                                             {u"口播", Role::Script},
                                             {u"讲稿", Role::Script},
                                             {u"口语稿", Role::Script},
                                             {u"逐字稿", Role::Script},
                                             {u"文稿", Role::Script},
                                             {u"演讲稿", Role::Script},
                                             {u"稿子", Role::Script},
                                             {u"script", Role::Script},
                                             {u"scripts", Role::Script},
                                             {u"transcript", Role::Script},
                                             {u"spoken version", Role::Script},
                                             {u"say it", Role::Script}};
    static const std::vector<RoleWord> plan{{u"交付", Role::Deliverables},
                                            {u"产出", Role::Deliverables},
                                            {u"deliverable", Role::Deliverables},
                                            {u"deliverables", Role::Deliverables},
                                            {u"outputs", Role::Deliverables},
                                            {u"done when", Role::Deliverables},
                                            {u"outcomes", Role::Deliverables},
                                            {u"步骤清单", Role::Blocks},
                                            {u"时间块", Role::Blocks},
                                            {u"时间表", Role::Blocks},
                                            {u"日程", Role::Blocks},
                                            {u"安排", Role::Blocks},
                                            {u"计划", Role::Blocks},
                                            {u"schedule", Role::Blocks},
                                            {u"agenda", Role::Blocks},
                                            {u"time blocks", Role::Blocks},
                                            {u"blocks", Role::Blocks},
                                            {u"timeline", Role::Blocks},
                                            {u"plan", Role::Blocks},
                                            {u"timetable", Role::Blocks},
                                            {u"目标", Role::Goals},
                                            {u"goal", Role::Goals},
                                            {u"goals", Role::Goals},
                                            {u"objective", Role::Goals},
                                            {u"objectives", Role::Goals},
                                            {u"aims", Role::Goals}};
    switch (context) {
    case RoleContext::Drill:
        return drill;
    case RoleContext::Retrospective:
        return retrospective;
    case RoleContext::Pitch:
        return pitch;
    case RoleContext::Plan:
        break;
    }
    return plan;
}

/// Whether a label is made of words for time, space, input and output alone.
bool isOfMeasures(const QString &text)
{
    QString rest = text;
    for (const QStringView word : {u"complexity", u"time", u"space", u"input", u"output", u"expected", u"and", u"时间", u"空间", u"复杂度",
                                   u"输入", u"输出", u"和", u"与"})
        rest.remove(word.toString());
    return std::none_of(rest.begin(), rest.end(), [](QChar character) { return character.isLetter(); });
}

/// The words of a context by their first letter, so that a label is gone through once and not once a word.
class WordIndex
{
public:
    explicit WordIndex(const std::vector<RoleWord> &words)
        : m_words(words)
    {
        for (size_t index = 0; index < words.size(); ++index)
            m_byFirst[words[index].word.front()].push_back(index);
    }

    /// The role of the first word of the list that stands in a label.
    [[nodiscard]] Role find(const QString &text) const
    {
        size_t best = m_words.size();
        for (qsizetype at = 0; at < text.size(); ++at) {
            const auto candidates = m_byFirst.constFind(text.at(at));
            if (candidates == m_byFirst.constEnd())
                continue;
            for (const size_t index : *candidates) {
                if (index >= best)
                    break;
                if (standsAt(text, at, m_words[index].word) && (!m_words[index].alone || isOfMeasures(text)))
                    best = index;
            }
        }
        return best == m_words.size() ? Role::None : m_words[best].role;
    }

private:
    /// English words are whole ones.
    static bool standsAt(QStringView text, qsizetype at, QStringView word)
    {
        if (!text.sliced(at).startsWith(word))
            return false;
        if (word.front().unicode() > 0x7F)
            return true;
        const auto isLatin = [](QChar character) { return character.isLetterOrNumber() && character.unicode() < 0x80; };
        const qsizetype end = at + word.size();
        return (at == 0 || !isLatin(text.at(at - 1))) && (end == text.size() || !isLatin(text.at(end)));
    }

    const std::vector<RoleWord> &m_words;
    QHash<QChar, std::vector<size_t>> m_byFirst;
};

const WordIndex &indexOf(RoleContext context)
{
    static const WordIndex drill(wordsOf(RoleContext::Drill));
    static const WordIndex retrospective(wordsOf(RoleContext::Retrospective));
    static const WordIndex pitch(wordsOf(RoleContext::Pitch));
    static const WordIndex plan(wordsOf(RoleContext::Plan));
    switch (context) {
    case RoleContext::Drill:
        return drill;
    case RoleContext::Retrospective:
        return retrospective;
    case RoleContext::Pitch:
        return pitch;
    case RoleContext::Plan:
        break;
    }
    return plan;
}

} // namespace

Role roleOf(const QString &label, RoleContext context)
{
    const QString text = plainLabel(label);
    if (text.isEmpty() || text.size() > 48)
        return Role::None;
    return indexOf(context).find(text);
}

} // namespace greenroom
