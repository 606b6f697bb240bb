#pragma once

#include "core/word_diff.h"

#include <QColor>
#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace greenroom {

/// Two versions of a text as the one paragraph a QML Text draws: what went is struck, what came is underlined, each on its ground and
/// with its sign; over half changed, the old text stands above the new one.
class WordDiffHtml : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString before READ before WRITE setBefore NOTIFY changed)
    Q_PROPERTY(QString after READ after WRITE setAfter NOTIFY changed)
    Q_PROPERTY(QColor removedGround MEMBER m_removedGround NOTIFY changed)
    Q_PROPERTY(QColor removedInk MEMBER m_removedInk NOTIFY changed)
    Q_PROPERTY(QColor addedGround MEMBER m_addedGround NOTIFY changed)
    Q_PROPERTY(QColor addedInk MEMBER m_addedInk NOTIFY changed)
    Q_PROPERTY(int lineHeight MEMBER m_lineHeight NOTIFY changed) ///< pixels
    Q_PROPERTY(QString html READ html NOTIFY changed)
    Q_PROPERTY(QString spoken READ spoken NOTIFY changed) ///< "removed …, added …"
    Q_PROPERTY(bool rewritten READ isRewritten NOTIFY changed)

public:
    /// Longer texts are shown in part.
    static constexpr int longestRun = 20000;

    explicit WordDiffHtml(QObject *parent = nullptr)
        : QObject(parent)
    {}

    [[nodiscard]] QString before() const { return m_before; }
    void setBefore(const QString &text);
    [[nodiscard]] QString after() const { return m_after; }
    void setAfter(const QString &text);
    [[nodiscard]] QString html() const;
    [[nodiscard]] QString spoken() const;
    [[nodiscard]] bool isRewritten() const { return diff().rewritten; }

signals:
    void changed();

private:
    [[nodiscard]] const WordDiff &diff() const;

    QString m_before;
    QString m_after;
    QColor m_removedGround;
    QColor m_removedInk;
    QColor m_addedGround;
    QColor m_addedInk;
    int m_lineHeight = 28;
    mutable WordDiff m_diff;
    mutable bool m_known = false;
};

} // namespace greenroom
