pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Greenroom
import Greenroom.App

/// One drill of the list, under the name of its pattern where that begins.
FocusScope {
    id: entry

    required property int index
    required property string drillId
    required property int number
    required property string title
    required property string difficulty
    required property string pattern
    required property bool firstOfPattern
    required property int standing
    required property string best
    required property date retro
    property bool current: false
    readonly property bool retroWritten: !isNaN(retro.getTime())
    readonly property string facts: [words.difficulty(difficulty), words.standing(standing),
        best.length > 0 ? qsTr("best %1").arg(best) : "",
        retroWritten ? qsTr("retro %1").arg(retro.toLocaleDateString(Qt.locale(), qsTr("d MMM", "day and month of a date"))) : ""]
        .filter(part => part.length > 0).join(" · ")

    signal taken()
    signal opened(drillId: string)

    function take(): void {
        row.forceActiveFocus(Qt.TabFocusReason);
    }

    implicitHeight: (heading.visible ? heading.height : 0) + row.implicitHeight
    focus: current

    DrillWords { id: words }

    Item {
        id: heading

        visible: entry.firstOfPattern
        width: parent.width
        height: patternTitle.implicitHeight + Theme.space8 + (entry.index > 0 ? Theme.space24 : 0)

        SectionTitle {
            id: patternTitle

            anchors.bottom: parent.bottom
            anchors.bottomMargin: Theme.space8
            width: parent.width
            text: words.pattern(entry.pattern)
        }
    }
    RowButton {
        id: row

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: -Theme.space12
        anchors.rightMargin: -Theme.space12
        focus: true
        focusPolicy: entry.current ? Qt.StrongFocus : Qt.ClickFocus
        title: entry.title
        subtitle: entry.facts
        spokenState: qsTr("Problem %1").arg(entry.number)
        onActiveFocusChanged: {
            if (activeFocus)
                entry.taken();
        }
        onClicked: entry.opened(entry.drillId)
        leading: Component {
            RowLayout {
                spacing: Theme.space12

                Icon {
                    name: entry.standing === DrillListModel.Solved ? "check" : entry.standing === DrillListModel.Tried ? "mark-square" : "mark-ring"
                    color: entry.standing === DrillListModel.Solved ? Theme.ok : entry.standing === DrillListModel.Tried ? Theme.warn : Theme.text3
                }
                AppText {
                    Layout.preferredWidth: Theme.px(40)
                    text: entry.number
                    color: Theme.text2
                    Accessible.ignored: true
                }
            }
        }
        trailing: Component {
            Icon {
                name: "chevron-right"
                color: Theme.text3
            }
        }
    }
}
