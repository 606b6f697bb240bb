pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Greenroom
import Greenroom.App

/// When the interview is: its name, the day in a month grid, the topics it is about, and one live line about what that day asks for.
AppDialog {
    id: sheet

    required property ProgressInterview interview
    property string chosen
    property string name
    property var topicIds: []
    /// What the chosen day asks for; worked out anew with each choice.
    readonly property var plan: chosen.length > 0 ? interview.preview(chosen, topicIds) : null

    function liveWords(): string {
        if (plan === null)
            return "";
        const head = qsTr("%n day(s)", "", plan.daysLeft);
        if (plan.perDay < 0)
            return qsTr("%1.").arg(head);
        const load = qsTr("about %n card(s) a day", "", plan.perDay);
        if (plan.lastNew.length === 0)
            return qsTr("%1, %2, no new cards.").arg(head).arg(load);
        return qsTr("%1, %2, last new cards %3.").arg(head).arg(load).arg(words.fullDate(plan.lastNew));
    }
    function show(): void {
        chosen = interview.set ? interview.date : interview.proposed;
        name = interview.name;
        topicIds = interview.topicIds;
        open();
        grid.forceActiveFocus(Qt.TabFocusReason);
    }

    title: qsTr("When is the interview?")
    acceptText: qsTr("Set date")
    rejectText: qsTr("Cancel")
    acceptEnabled: chosen.length > 0 && chosen >= interview.today
    onAccepted: interview.setDate(chosen, name.trim(), topicIds)

    PlanWords { id: words }

    AppTextField {
        Layout.fillWidth: true
        label: qsTr("Name")
        placeholder: qsTr("Where, or what for")
        maximumLength: 80
        text: sheet.name
        onEdited: text => sheet.name = text
        onAccepted: { if (sheet.acceptEnabled) sheet.accept(); }
    }
    MonthGrid {
        id: grid

        Layout.fillWidth: true
        label: qsTr("Day of the interview")
        least: sheet.interview.today
        chosen: sheet.chosen.length > 0 ? sheet.chosen : sheet.interview.today
        onPicked: isoDay => sheet.chosen = isoDay
        Keys.onReturnPressed: event => { if (!event.isAutoRepeat && sheet.acceptEnabled) sheet.accept(); }
        Keys.onEnterPressed: event => { if (!event.isAutoRepeat && sheet.acceptEnabled) sheet.accept(); }
    }
    AppText {
        Layout.fillWidth: true
        kind: AppText.LabelStrong
        text: sheet.liveWords()
        wrapMode: Text.Wrap
    }
    AppText {
        Layout.fillWidth: true
        visible: sheet.plan !== null && sheet.plan.warning.length > 0
        kind: AppText.Small
        text: sheet.plan !== null ? sheet.plan.warning : ""
        color: Theme.warnText
        wrapMode: Text.Wrap
    }
    ColumnLayout {
        Layout.fillWidth: true
        visible: sheet.interview.allTopics.length > 1
        spacing: Theme.space8

        AppText {
            kind: AppText.Section
            text: qsTr("Topics")
        }
        Flow {
            Layout.fillWidth: true
            spacing: Theme.space8

            Repeater {
                model: sheet.interview.allTopics

                ChoiceChip {
                    required property var modelData

                    text: modelData.title
                    // No choice at all means every topic.
                    checked: sheet.topicIds.length === 0 || sheet.topicIds.includes(modelData.id)
                    onClicked: {
                        const all = sheet.interview.allTopics.map(topic => topic.id);
                        const before = sheet.topicIds.length === 0 ? all : sheet.topicIds;
                        const after = before.includes(modelData.id) ? before.filter(id => id !== modelData.id) : all.filter(id => before.includes(id) || id === modelData.id);
                        sheet.topicIds = after.length === all.length ? [] : after.length === 0 ? before : after;
                    }
                }
            }
        }
    }
    LinkText {
        visible: sheet.interview.set
        text: qsTr("No date")
        onClicked: {
            sheet.close();
            sheet.interview.clear();
        }
    }
}
