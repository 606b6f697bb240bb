#include "core/search_query.h"

#include <optional>

namespace greenroom {

namespace {

bool isQuote(QChar character) { return character == u'"' || character == u'\u201c' || character == u'\u201d'; }

bool isColon(QChar character) { return character == u':' || character == u'\uff1a'; }

/// One piece of a query: [-][key:]value, the value quoted or not.
struct Piece
{
    bool negated = false;
    QString key;   ///< lower case; empty without one
    QString value; ///< without quotes, simplified
    QString whole; ///< as it was written, without the "-"
};

class PieceReader
{
public:
    explicit PieceReader(const QString &text)
        : m_text(text)
    {}

    std::optional<Piece> next()
    {
        while (m_at < m_text.size() && m_text.at(m_at).isSpace())
            ++m_at;
        if (m_at >= m_text.size())
            return std::nullopt;
        Piece piece;
        const bool dash =
            m_text.at(m_at) == u'-' && m_at + 1 < m_text.size() && !m_text.at(m_at + 1).isSpace() && m_text.at(m_at + 1) != u'-';
        if (dash) {
            piece.negated = true;
            ++m_at;
        }
        const qsizetype start = m_at;
        if (isQuote(m_text.at(m_at))) {
            piece.value = quoted();
            piece.whole = piece.value;
            return piece;
        }
        readBare(piece);
        piece.whole = m_text.mid(start, m_at - start).simplified();
        return piece;
    }

private:
    QString quoted()
    {
        const qsizetype start = ++m_at;
        while (m_at < m_text.size() && !isQuote(m_text.at(m_at)))
            ++m_at;
        const QString inside = m_text.mid(start, m_at - start).simplified();
        m_at = std::min(m_at + 1, m_text.size());
        return inside;
    }

    void readBare(Piece &piece)
    {
        const qsizetype start = m_at;
        while (m_at < m_text.size() && !m_text.at(m_at).isSpace()) {
            if (isColon(m_text.at(m_at)) && piece.key.isEmpty() && m_at > start) {
                piece.key = m_text.mid(start, m_at - start).toLower();
                ++m_at;
                if (m_at < m_text.size() && isQuote(m_text.at(m_at))) {
                    piece.value = quoted();
                    return;
                }
                continue;
            }
            if (!piece.key.isEmpty())
                piece.value += m_text.at(m_at);
            ++m_at;
        }
    }

    const QString &m_text;
    qsizetype m_at = 0;
};

std::optional<SearchState> stateFrom(const QString &word)
{
    if (word == QLatin1StringView("due"))
        return SearchState::Due;
    if (word == QLatin1StringView("new"))
        return SearchState::New;
    if (word == QLatin1StringView("shaky"))
        return SearchState::Shaky;
    if (word == QLatin1StringView("solid"))
        return SearchState::Solid;
    if (word == QLatin1StringView("suspended"))
        return SearchState::Suspended;
    return std::nullopt;
}

std::optional<CardLanguage> languageFrom(const QString &word)
{
    if (word == QLatin1StringView("en") || word == QLatin1StringView("english"))
        return CardLanguage::English;
    if (word.startsWith(QLatin1StringView("zh")) || word == QLatin1StringView("chinese") || word == QStringLiteral("中文"))
        return CardLanguage::Chinese;
    return std::nullopt;
}

/// Takes a piece as a filter; false when it is none.
bool takeFilter(const Piece &piece, SearchQuery &query)
{
    const QString value = piece.value.toLower();
    if (piece.key == QLatin1StringView("topic") && !value.isEmpty()) {
        query.topics.append({piece.value, !piece.negated});
        return true;
    }
    if (const auto state = piece.key == QLatin1StringView("is") ? stateFrom(value) : std::nullopt) {
        query.states.append({*state, !piece.negated});
        return true;
    }
    if (const auto language = piece.key == QLatin1StringView("lang") ? languageFrom(value) : std::nullopt) {
        query.languages.append({*language, !piece.negated});
        return true;
    }
    return false;
}

} // namespace

SearchQuery parseSearchQuery(const QString &text)
{
    SearchQuery query;
    PieceReader reader(text);
    while (const auto piece = reader.next()) {
        if (takeFilter(*piece, query) || piece->whole.isEmpty())
            continue;
        QStringList &words = piece->negated ? query.unwanted : query.words;
        if (!words.contains(piece->whole))
            words.append(piece->whole);
    }
    return query;
}

} // namespace greenroom
