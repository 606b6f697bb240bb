import QtQuick
import Greenroom
import Greenroom.App
import Greenroom.App

/// One day of the week: check done, bars rest day, ring today, empty otherwise; its letter below.
Item {
    id: dot

    required property int mark
    required property bool today
    required property string letter
    required property string dayName
    readonly property bool done: mark === StreakViewModel.Done
    readonly property bool rest: mark === StreakViewModel.Rest
    readonly property string stateWords: done ? qsTr("practised") : rest ? qsTr("rest day") : today ? qsTr("today, not yet practised") :
                                     mark === StreakViewModel.Missed ? qsTr("not practised") : qsTr("to come")

    implicitWidth: circle.width
    implicitHeight: column.implicitHeight
    Accessible.role: Accessible.StaticText
    Accessible.name: qsTr("%1: %2").arg(dayName).arg(stateWords)

    Column {
        id: column

        anchors.horizontalCenter: parent.horizontalCenter
        spacing: Theme.space4

        Rectangle {
            id: circle

            anchors.horizontalCenter: parent.horizontalCenter
            width: Theme.px(28)
            height: width
            radius: width / 2
            color: dot.done ? Theme.accent : dot.rest ? Theme.surface2 : "transparent"
            border.width: dot.done || dot.rest ? 0 : dot.today ? Theme.ring : Theme.markLine
            border.color: dot.today ? Theme.accent : Theme.border

            Icon {
                anchors.centerIn: parent
                visible: dot.done || dot.rest || dot.today
                size: Theme.icon14
                name: dot.done ? "check" : dot.rest ? "pause" : "mark-dot"
                color: dot.done ? Theme.accentInk : dot.rest ? Theme.text2 : Theme.accent
            }
        }
        AppText {
            anchors.horizontalCenter: parent.horizontalCenter
            text: dot.letter
            font: Theme.face(Theme.family, Theme.sizeCaption, dot.today ? Font.DemiBold : Font.Normal)
            color: dot.today ? Theme.text : Theme.text2
            Accessible.ignored: true
        }
    }
}
