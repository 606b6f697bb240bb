#pragma once

#include <QObject>
#include <QRect>
#include <QString>
#include <QVariantMap>
#include <QtQml/qqmlregistration.h>

namespace greenroom {

/// What the shell around the places shows and remembers: the place, the looks, the language, the window's geometry.
/// It holds values only; whoever stores settings listens to the signals and sets the values at the start.
class ShellViewModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The shell's view-model comes from Rooms.")
    Q_PROPERTY(greenroom::ShellViewModel::Place place READ place WRITE setPlace NOTIFY placeChanged)
    Q_PROPERTY(greenroom::ShellViewModel::ThemeMode themeMode READ themeMode WRITE setThemeMode NOTIFY themeModeChanged)
    Q_PROPERTY(QString language READ language WRITE setLanguage NOTIFY languageChanged)
    Q_PROPERTY(qreal textScale READ textScale WRITE setTextScale NOTIFY textScaleChanged)
    Q_PROPERTY(bool reducedMotion READ reducedMotion WRITE setReducedMotion NOTIFY reducedMotionChanged)
    Q_PROPERTY(bool showKeyHints READ showKeyHints WRITE setShowKeyHints NOTIFY showKeyHintsChanged)
    Q_PROPERTY(QRect windowGeometry READ windowGeometry WRITE setWindowGeometry NOTIFY windowGeometryChanged)
    Q_PROPERTY(bool windowMaximized READ windowMaximized WRITE setWindowMaximized NOTIFY windowMaximizedChanged)
    Q_PROPERTY(int dueCount READ dueCount WRITE setDueCount NOTIFY dueCountChanged)
    Q_PROPERTY(QVariantMap layout READ layout WRITE setLayout NOTIFY layoutChanged)
    Q_PROPERTY(QString trouble READ trouble WRITE setTrouble NOTIFY troubleChanged)

public:
    /// The places of the rail, in its order.
    enum Place { Today, Bank, Flashcards, Drills, Pitch, Progress, Settings };
    Q_ENUM(Place)
    enum ThemeMode { SystemTheme, LightTheme, DarkTheme };
    Q_ENUM(ThemeMode)

    static constexpr qreal smallestTextScale = 1.0;
    static constexpr qreal largestTextScale = 1.5;

    explicit ShellViewModel(QObject *parent = nullptr);

    [[nodiscard]] Place place() const { return m_place; }
    void setPlace(Place place);
    [[nodiscard]] ThemeMode themeMode() const { return m_themeMode; }
    void setThemeMode(ThemeMode mode);
    /// "en" or "zh_CN"; anything else becomes "en".
    [[nodiscard]] QString language() const { return m_language; }
    void setLanguage(const QString &language);
    /// 1.0 to 1.5; other values are drawn to the nearest end.
    [[nodiscard]] qreal textScale() const { return m_textScale; }
    void setTextScale(qreal scale);
    [[nodiscard]] bool reducedMotion() const { return m_reducedMotion; }
    void setReducedMotion(bool reduced);
    [[nodiscard]] bool showKeyHints() const { return m_showKeyHints; }
    void setShowKeyHints(bool shown);
    /// Position and size of the window while it is not maximized; empty until one is known.
    [[nodiscard]] QRect windowGeometry() const { return m_windowGeometry; }
    void setWindowGeometry(const QRect &geometry);
    [[nodiscard]] bool windowMaximized() const { return m_windowMaximized; }
    void setWindowMaximized(bool maximized);
    [[nodiscard]] int dueCount() const { return m_dueCount; }
    void setDueCount(int count);
    /// Splitter positions by name, pixels.
    [[nodiscard]] QVariantMap layout() const { return m_layout; }
    void setLayout(const QVariantMap &layout);

    /// A sentence about something that concerns every place, shown as a banner until it is closed; empty = none.
    [[nodiscard]] QString trouble() const { return m_trouble; }
    void setTrouble(const QString &sentence);

    /// One step of text size up (1) or down (-1), or back to 1.0 (0).
    Q_INVOKABLE void stepTextScale(int direction);
    /// A remembered splitter position, or `fallback`.
    Q_INVOKABLE [[nodiscard]] qreal layoutValue(const QString &name, qreal fallback) const;
    Q_INVOKABLE void setLayoutValue(const QString &name, qreal value);

signals:
    void placeChanged();
    void themeModeChanged();
    void languageChanged();
    void textScaleChanged();
    void reducedMotionChanged();
    void showKeyHintsChanged();
    void windowGeometryChanged();
    void windowMaximizedChanged();
    void dueCountChanged();
    void layoutChanged();
    void troubleChanged();

private:
    Place m_place = Today;
    ThemeMode m_themeMode = SystemTheme;
    QString m_language;
    qreal m_textScale = smallestTextScale;
    bool m_reducedMotion = false;
    bool m_showKeyHints = true;
    QRect m_windowGeometry;
    bool m_windowMaximized = false;
    int m_dueCount = 0;
    QVariantMap m_layout;
    QString m_trouble;
};

} // namespace greenroom
