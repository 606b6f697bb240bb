pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Greenroom
import Greenroom.App

/// What the interviewer may ask next, each closed until it is wanted.
Item {
    id: list

    required property QuestionViewModel question
    readonly property QuestionFollowUpModel followUps: question.followUps
    /// Each can be made a card of its own.
    property bool cardsOffered: false

    signal cardToggled(int row)

    implicitHeight: column.implicitHeight + 2 * Theme.line
    Accessible.role: Accessible.List
    Accessible.name: qsTr("If the interviewer pushes")

    Elevation { anchors.fill: parent }
    Column {
        id: column

        x: Theme.line
        y: Theme.line
        width: parent.width - 2 * x

        Repeater {
            model: list.followUps

            Column {
                id: entry

                required property int index
                required property string question
                required property string answer
                required property bool open
                required property bool card

                width: column.width

                Divider {
                    visible: entry.index > 0
                    width: parent.width
                }
                Item {
                    width: parent.width
                    implicitHeight: button.implicitHeight

                    IconButton {
                        id: cardButton

                        anchors.right: parent.right
                        anchors.rightMargin: Theme.space4
                        anchors.verticalCenter: parent.verticalCenter
                        visible: list.cardsOffered
                        iconName: "flashcards"
                        ink: entry.card ? Theme.accentText : Theme.text3
                        label: entry.card ? qsTr("A card of its own. Take it out again") : qsTr("Make it a card of its own")
                        Accessible.checkable: true
                        Accessible.checked: entry.card
                        onClicked: list.cardToggled(entry.index)
                    }
                    T.AbstractButton {
                        id: button

                        width: parent.width - (cardButton.visible ? cardButton.width + Theme.space4 : 0)
                        implicitHeight: Math.max(Theme.px(44), words.implicitHeight + 2 * Theme.space12)
                        focusPolicy: Qt.TabFocus
                        hoverEnabled: true
                        onClicked: list.followUps.toggle(entry.index)
                        Keys.onReturnPressed: event => { if (!event.isAutoRepeat) clicked(); }
                        Keys.onEnterPressed: event => { if (!event.isAutoRepeat) clicked(); }
                        Accessible.role: Accessible.Button
                        Accessible.name: entry.question
                        Accessible.description: entry.open ? qsTr("Open") : qsTr("Closed")
                        Accessible.checkable: true
                        Accessible.checked: entry.open
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
                            x: Theme.space12
                            y: words.y + Math.round((Theme.lineBody - height) / 2)
                            size: Theme.icon14
                            name: entry.open ? "chevron-down" : "chevron-right"
                        }
                        MarkedText {
                            id: words

                            x: Theme.space12 + Theme.icon14 + Theme.space8
                            anchors.verticalCenter: parent.verticalCenter
                            width: parent.width - x - Theme.space12 - (cap.shown ? cap.width + Theme.space8 : 0)
                            kind: AppText.Body
                            plain: entry.question
                            html: list.question.terms.length > 0 ? list.question.marked(entry.question) : ""
                            marked: list.question.terms.length > 0
                            wrapMode: Text.Wrap
                            Accessible.ignored: true
                        }
                        KeyCap {
                            id: cap

                            readonly property bool shown: Theme.showKeyHints && !entry.open && entry.index === list.followUps.openCount

                            anchors.right: parent.right
                            anchors.rightMargin: Theme.space12
                            anchors.verticalCenter: parent.verticalCenter
                            visible: shown
                            keys: "F"
                        }
                }
                }
                Item {
                    visible: entry.open
                    width: parent.width
                    implicitHeight: visible ? answer.implicitHeight + Theme.space16 : 0
                    height: implicitHeight

                    MarkdownText {
                        id: answer

                        x: words.x
                        width: parent.width - x - Theme.space16
                        kind: AppText.Body
                        markdown: entry.open ? entry.answer : ""
                        terms: list.question.terms
                        color: Theme.text2
                    }
                }
            }
        }
    }
}
