pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Greenroom

/// One deck with its counts and how much of it is remembered. The row opens its review; its menu studies it ahead or extra.
T.AbstractButton {
    id: row

    required property string topicId
    required property string title
    required property int cards
    required property int due
    required property int unseen
    required property real recall
    property int countWidth: Theme.px(72)
    /// The day's limit leaves room for cards never asked before.
    property bool newAllowed: true
    readonly property bool waiting: due > 0 || (newAllowed && unseen > 0)
    readonly property bool learned: recall >= 0
    readonly property string recallWords: learned ? qsTr("%1 %").arg(Math.round(recall)) : "–"
    readonly property alias menu: actions

    signal aheadRequested()
    signal cramRequested()

    implicitHeight: Math.max(Theme.controlTall + Theme.space8, line.implicitHeight + 2 * Theme.space8)
    focusPolicy: Qt.TabFocus
    hoverEnabled: true
    // Nothing waits: the row still leads on, to what may be studied ahead.
    onClicked: { if (!waiting) actions.popup(more, 0, more.height); }
    Keys.onReturnPressed: event => { if (!event.isAutoRepeat) clicked(); }
    Keys.onEnterPressed: event => { if (!event.isAutoRepeat) clicked(); }
    Accessible.role: Accessible.Button
    Accessible.name: learned ? qsTr("%1, %2 due, %3 new, %4 remembered").arg(title).arg(due).arg(unseen).arg(recallWords) :
                               qsTr("%1, %2 due, %3 new").arg(title).arg(due).arg(unseen)
    Accessible.onPressAction: row.clicked()

    background: Item {
        Divider {
            width: parent.width
        }
        Veil {
            anchors.fill: parent
            radius: Theme.radiusControl
            hovered: row.hovered
            pressed: row.down
        }
        FocusRing {
            anchors.margins: 0
            shown: row.visualFocus
        }
    }
    RowLayout {
        id: line

        x: Theme.space12
        width: parent.width - x
        anchors.verticalCenter: parent.verticalCenter
        spacing: 0

        AppText {
            Layout.fillWidth: true
            kind: AppText.RowTitle
            text: row.title
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
        Repeater {
            model: [{ words: String(row.due), strong: row.due > 0, ink: row.due > 0 ? Theme.accentText : Theme.text3 },
                    { words: String(row.unseen), strong: false, ink: row.unseen > 0 && row.newAllowed ? Theme.infoText : Theme.text3 },
                    { words: String(row.cards), strong: false, ink: Theme.text3 },
                    { words: row.recallWords, strong: false, ink: row.learned ? Theme.text2 : Theme.text3 }]

            AppText {
                required property var modelData

                Layout.preferredWidth: row.countWidth
                kind: modelData.strong ? AppText.LabelStrong : AppText.Body
                text: modelData.words
                color: modelData.ink
                horizontalAlignment: Text.AlignRight
                Accessible.ignored: true
            }
        }
        IconButton {
            id: more

            Layout.leftMargin: Theme.space8
            focusPolicy: Qt.TabFocus
            iconName: "more"
            label: qsTr("More for this deck")
            Accessible.name: qsTr("%1: more").arg(row.title)
            onClicked: actions.popup(more, 0, more.height)

            AppMenu {
                id: actions

                AppMenuItem {
                    enabled: row.waiting
                    iconName: "flashcards"
                    text: qsTr("Review what waits")
                    onTriggered: row.clicked()
                }
                AppMenuItem {
                    enabled: row.learned
                    iconName: "clock"
                    text: qsTr("Study ahead")
                    onTriggered: row.aheadRequested()
                }
                AppMenuItem {
                    enabled: row.learned
                    iconName: "flag"
                    text: qsTr("Cram, schedule untouched")
                    onTriggered: row.cramRequested()
                }
            }
        }
    }
}
