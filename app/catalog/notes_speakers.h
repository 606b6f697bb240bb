#pragma once

#include <QString>
#include <QStringView>

namespace greenroom {

/// Who speaks in an interview.
enum class Speaker { None, Interviewer, FollowUp, Candidate };

/// The speaker a label names: "面试官追问 2", "Q3", "你（口语化示范）" …
[[nodiscard]] Speaker speakerOf(const QString &label);

/// Whether a text asks: it ends in a question mark, behind which only brackets and quotes may stand.
[[nodiscard]] bool endsAsQuestion(QStringView text);
/// Whether a heading asks: as above, or it begins as a question does ("Q3: …", "Tell me about …", "谈谈 …").
[[nodiscard]] bool isQuestionTitle(const QString &title);
/// A question's heading without its "Q3:", "问题 2：".
[[nodiscard]] QString questionOfTitle(const QString &title);

/// A question without its number: "2. Threads or processes?" -> "Threads or processes?".
[[nodiscard]] QString withoutNumber(const QString &text);

} // namespace greenroom
