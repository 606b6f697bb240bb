pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Greenroom
import Greenroom.App

/// The findings of a take in time order. One tab stop: the arrows select, Enter plays, X dismisses, O says it is not so.
FocusScope {
    id: list

    required property TakesViewModel takes
    readonly property FeedbackViewModel feedback: takes.feedback
    readonly property FindingModel findings: feedback.findings
    readonly property int standing: findings.count - findings.putAway
    readonly property bool clean: findings.count === 0 && feedback.wordsJudged && !feedback.analysing
    property bool putAwayShown: false
    property int current: 0

    signal toastRequested(text: string, actionText: string, action: var)

    function shownRow(row: int): bool {
        return row >= 0 && row < findings.count && (putAwayShown || !findings.isPutAway(row));
    }
    function move(step: int): void {
        for (let row = current + step; row >= 0 && row < findings.count; row += step) {
            if (shownRow(row)) {
                current = row;
                return;
            }
        }
    }
    function play(row: int): void {
        const item = rows.itemAt(row) as FindingRow;
        if (!item)
            return;
        current = row;
        takes.wave.open = takes.wave.partAt(item.at);
        takes.playRange(item.start, item.end);
    }
    function settle(): void {
        if (shownRow(current))
            return;
        move(1);
        if (!shownRow(current))
            move(-1);
    }
    function dismissCurrent(): void {
        if (shownRow(current) && !findings.isPutAway(current))
            dismiss(current);
    }
    function overruleCurrent(): void {
        if (shownRow(current) && !findings.isPutAway(current))
            overrule(current);
    }
    function dismiss(row: int): void {
        const feedback = list.feedback;
        feedback.dismiss(row);
        list.toastRequested(qsTr("Dismissed. The facts are counted without it."), qsTr("Undo"), () => feedback.restore(row));
        settle();
    }
    function overrule(row: int): void {
        const feedback = list.feedback;
        feedback.overrule(row);
        list.toastRequested(qsTr("Noted: it is not so. The facts are counted anew."), qsTr("Undo"), () => feedback.restore(row));
        settle();
    }

    implicitHeight: column.implicitHeight
    visible: findings.count > 0 || clean
    activeFocusOnTab: true
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Findings")
    Keys.onUpPressed: move(-1)
    Keys.onDownPressed: move(1)
    Keys.onPressed: event => {
        event.accepted = event.key === Qt.Key_Return && !event.isAutoRepeat;
        if (event.accepted)
            play(current);
    }

    ColumnLayout {
        id: column

        width: parent.width
        spacing: 0

        RowLayout {
            Layout.fillWidth: true
            Layout.minimumHeight: Theme.hitArea

            AppText {
                Layout.fillWidth: true
                kind: AppText.Section
                text: qsTr("Findings")
                Accessible.role: Accessible.Heading
            }
            LinkText {
                visible: list.findings.putAway > 0
                text: list.putAwayShown ? qsTr("Hide what was put away") : qsTr("%n put away, show", "", list.findings.putAway)
                onClicked: list.putAwayShown = !list.putAwayShown
            }
        }
        Divider { Layout.fillWidth: true }
        Repeater {
            id: rows

            model: list.findings

            FindingRow {
                id: row

                required property int index
                required property var model

                Layout.fillWidth: true
                kind: model.kind
                what: model.text
                where: model.where
                at: model.at
                start: model.start
                end: model.end
                verdict: model.verdict
                visible: !putAway || list.putAwayShown
                current: index === list.current
                ringShown: current && list.activeFocus
                onPlayRequested: list.play(index)
                onDismissRequested: list.dismiss(index)
                onOverruleRequested: list.overrule(index)
                onRestoreRequested: list.feedback.restore(index)
            }
        }
        RowLayout {
            Layout.topMargin: Theme.space12
            visible: list.clean || (list.findings.count > 0 && list.standing === 0)
            spacing: Theme.space8

            Icon {
                name: "check"
                size: Theme.icon16
                color: Theme.ok
            }
            AppText {
                kind: AppText.Body
                text: list.clean ? qsTr("Clean take. Nothing to fix.") : qsTr("Nothing left to look at.")
            }
        }
    }
}
