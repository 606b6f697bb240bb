#pragma once

#include "core/practice_grade.h"
#include "drill_ahead.h"
#include "drill_clock.h"
#include "drill_draft.h"
#include "drill_facts.h"
#include "drill_hints.h"
#include "drill_retro.h"
#include "drill_run.h"
#include "services/drill_service.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace greenroom {

/// What the user's settings say about drills.
struct DrillRoomOptions
{
    int hintLockMinutes = 10;
    bool hidePattern = true;
    QString standard = QStringLiteral("gnu++20"); ///< as given to the compiler
    double timeLimitSeconds = 0;                  ///< processor time of a run; 0 = as the drill says
};

/// One drill being worked on: its parts as objects of their own, and what is open when.
class DrillRoomViewModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("A room comes from the drills' view-model.")
    Q_PROPERTY(greenroom::DrillFacts *facts READ facts CONSTANT)
    Q_PROPERTY(greenroom::DrillDraft *draft READ draft CONSTANT)
    Q_PROPERTY(greenroom::DrillClock *clock READ clock CONSTANT)
    Q_PROPERTY(greenroom::DrillHints *hints READ hints CONSTANT)
    Q_PROPERTY(greenroom::DrillRun *run READ run CONSTANT)
    Q_PROPERTY(greenroom::DrillRetro *retro READ retro CONSTANT)
    Q_PROPERTY(QString standard READ standard CONSTANT)
    Q_PROPERTY(bool solved READ solved NOTIFY openChanged)
    Q_PROPERTY(bool givenUp READ givenUp NOTIFY openChanged)
    Q_PROPERTY(bool solutionOpen READ solutionOpen NOTIFY openChanged)
    Q_PROPERTY(bool patternShown READ patternShown NOTIFY openChanged)
    Q_PROPERTY(QString solution READ solution NOTIFY openChanged)

public:
    DrillRoomViewModel(DrillService &service, DrillRunner &runner, const Drill &drill, const OpenedDrill &opened, DrillRoomOptions options,
                       QObject *parent = nullptr);
    ~DrillRoomViewModel() override;

    [[nodiscard]] DrillFacts *facts() { return &m_facts; }
    [[nodiscard]] DrillDraft *draft() { return &m_draft; }
    [[nodiscard]] DrillClock *clock() { return &m_clock; }
    [[nodiscard]] DrillHints *hints() { return &m_hints; }
    [[nodiscard]] DrillRun *run() { return &m_run; }
    [[nodiscard]] DrillRetro *retro() { return &m_retro; }
    /// The language standard for people, "C++20".
    [[nodiscard]] QString standard() const;
    /// Accepted at least once, in this sitting or an earlier one.
    [[nodiscard]] bool solved() const { return m_solved; }
    [[nodiscard]] bool givenUp() const { return m_draft.draft().givenUp; }
    [[nodiscard]] bool solutionOpen() const { return m_solved || givenUp(); }
    [[nodiscard]] bool patternShown() const { return !m_options.hidePattern || solutionOpen(); }
    /// The reference's code; empty while it is locked.
    [[nodiscard]] QString solution() const;
    void setLanguage(CardLanguage language);

    /// Opens the solution before the drill is accepted.
    Q_INVOKABLE void giveUp();
    /// A fresh start: gives the starter for the editor. A drill that was done begins a new sitting with its clock at zero.
    Q_INVOKABLE QString reset();
    /// Takes reset() back and gives the code that was there.
    Q_INVOKABLE QString undoReset();
    /// Saves whatever is unsaved; called when the page is left and when the window closes.
    Q_INVOKABLE void save();
    /// Stops the clock and the run, and saves: nobody looks any more.
    void leave();

signals:
    void openChanged();
    /// A sitting came to its end: the drill was accepted, or given up.
    void practised(const greenroom::AttemptFacts &attempt);

private:
    void followClock();
    void takeVerdict(bool accepted);
    [[nodiscard]] AttemptFacts attempt(Verdict verdict) const;

    DrillRoomOptions m_options;
    DrillFacts m_facts;
    DrillDraft m_draft;
    DrillClock m_clock;
    DrillHints m_hints;
    DrillAhead m_ahead;
    DrillRun m_run;
    DrillRetro m_retro;
    bool m_solved;
    bool m_done; ///< the last run was accepted: the clock rests
    Draft m_beforeReset;
    bool m_doneBeforeReset = false;
};

} // namespace greenroom
