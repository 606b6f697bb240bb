pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Greenroom
import Greenroom.App

/// "If the interviewer pushes": the follow-ups opened so far as a dialogue, and the next one as a question alone.
ColumnLayout {
    id: dialogue

    required property QuestionFollowUpModel followUps

    signal nextRequested()

    spacing: Theme.space8

    RowLayout {
        Layout.fillWidth: true

        spacing: Theme.space8

        Icon {
            size: Theme.icon18
            name: "speaker"
        }
        AppText {
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignBaseline
            kind: AppText.Section
            text: qsTr("If the interviewer pushes")
            Accessible.role: Accessible.Heading
        }
        AppText {
            Layout.alignment: Qt.AlignBaseline
            kind: AppText.Small
            text: qsTr("Follow-up %1 of %2").arg(dialogue.followUps.openCount).arg(dialogue.followUps.count)
            color: Theme.text2
        }
    }
    Item {
        Layout.fillWidth: true
        implicitHeight: column.implicitHeight + 2 * Theme.line

        Elevation { anchors.fill: parent }
        Column {
            id: column

            x: Theme.line
            y: Theme.line
            width: parent.width - 2 * x

            Repeater {
                model: dialogue.followUps

                Column {
                    id: entry

                    required property int index
                    required property string question
                    required property string answer
                    required property bool open
                    readonly property bool next: !open && index === dialogue.followUps.openCount

                    width: column.width
                    visible: open || next

                    Divider {
                        visible: entry.index > 0
                        width: parent.width
                    }
                    Column {
                        visible: entry.open
                        x: Theme.space20
                        width: parent.width - 2 * x
                        topPadding: Theme.space16
                        bottomPadding: Theme.space16
                        spacing: Theme.space12

                        ReviewVoice {
                            width: parent.width
                            initial: qsTr("I", "first letter of Interviewer")
                            speaker: qsTr("Interviewer")
                            words: entry.open ? entry.question : ""
                        }
                        ReviewVoice {
                            width: parent.width
                            own: true
                            initial: qsTr("Y", "first letter of You")
                            speaker: qsTr("You")
                            words: entry.open ? entry.answer : ""
                        }
                    }
                    T.AbstractButton {
                        id: button

                        visible: entry.next
                        width: parent.width
                        implicitHeight: Math.max(Theme.px(44), words.implicitHeight + 2 * Theme.space12)
                        focusPolicy: Qt.TabFocus
                        hoverEnabled: true
                        onClicked: dialogue.nextRequested()
                        Keys.onReturnPressed: event => { if (!event.isAutoRepeat) clicked(); }
                        Accessible.role: Accessible.Button
                        Accessible.name: entry.question
                        Accessible.description: qsTr("Opens the next follow-up, key F")
                        Accessible.onPressAction: button.clicked()

                        background: Item {
                            Veil {
                                anchors.fill: parent
                                radius: Theme.radiusCard
                                hovered: button.hovered
                                pressed: button.down
                            }
                            FocusRing {
                                anchors.margins: Theme.ring
                                shown: button.visualFocus
                            }
                        }
                        Icon {
                            x: Theme.space20
                            anchors.verticalCenter: parent.verticalCenter
                            size: Theme.icon16
                            name: "chevron-right"
                        }
                        AppText {
                            id: words

                            x: Theme.space20 + Theme.icon16 + Theme.space8
                            anchors.verticalCenter: parent.verticalCenter
                            width: parent.width - x - cap.width - 2 * Theme.space16
                            text: entry.question
                            color: Theme.text2
                            wrapMode: Text.Wrap
                            Accessible.ignored: true
                        }
                        KeyCap {
                            id: cap

                            anchors.right: parent.right
                            anchors.rightMargin: Theme.space16
                            anchors.verticalCenter: parent.verticalCenter
                            keys: "F"
                        }
                    }
                }
            }
        }
    }
}
