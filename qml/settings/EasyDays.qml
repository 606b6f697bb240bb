pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Greenroom
import Greenroom.App

/// How much of a usual day's reviews each weekday is to get: a bar a day, full, half or nearly empty. One tab stop; arrows choose a day,
/// Space gives it the next load.
FocusScope {
    id: week

    required property SettingsSchedule schedule
    property int cursor: 0
    readonly property int cell: Theme.px(40)

    function loadWords(load: int): string {
        return load === 0 ? qsTr("normal", "load of a day") : load === 1 ? qsTr("half", "load of a day") : qsTr("next to nothing", "load of a day");
    }

    implicitWidth: row.implicitWidth
    implicitHeight: row.implicitHeight
    activeFocusOnTab: true
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Easy days. %1: %2").arg(words.dayWord(cursor)).arg(loadWords(schedule.easyDays[cursor]))
    Accessible.focusable: true
    Keys.onLeftPressed: cursor = Math.max(0, cursor - 1)
    Keys.onRightPressed: cursor = Math.min(6, cursor + 1)
    Keys.onSpacePressed: event => { if (!event.isAutoRepeat) schedule.stepEasyDay(cursor); }
    Keys.onReturnPressed: event => { if (!event.isAutoRepeat) schedule.stepEasyDay(cursor); }

    PlanWords { id: words }

    Row {
        id: row

        spacing: Theme.space4

        Repeater {
            model: week.schedule.easyDays

            T.AbstractButton {
                id: day

                required property int index
                required property int modelData

                implicitWidth: week.cell
                implicitHeight: Theme.px(52)
                focusPolicy: Qt.NoFocus
                hoverEnabled: true
                onClicked: {
                    week.cursor = index;
                    week.schedule.stepEasyDay(index);
                }
                Accessible.role: Accessible.Button
                Accessible.name: qsTr("%1: %2").arg(words.dayWord(index)).arg(week.loadWords(modelData))
                Accessible.onPressAction: day.clicked()

                background: Rectangle {
                    radius: Theme.radiusControl
                    color: "transparent"
                    border.width: Theme.line
                    border.color: Theme.edge

                    Rectangle {
                        anchors.bottom: parent.bottom
                        anchors.bottomMargin: Theme.px(20)
                        anchors.horizontalCenter: parent.horizontalCenter
                        width: Theme.px(16)
                        height: day.modelData === 0 ? Theme.px(24) : day.modelData === 1 ? Theme.px(12) : Theme.px(3)
                        radius: Theme.ring
                        color: Theme.heat[3]
                    }
                    Veil {
                        anchors.fill: parent
                        radius: parent.radius
                        hovered: day.hovered
                        pressed: day.down
                    }
                    FocusRing { shown: week.activeFocus && week.cursor === day.index }
                }
                LazyToolTip {
                    wanted: day.hovered
                    text: qsTr("%1: %2").arg(words.dayWord(day.index)).arg(week.loadWords(day.modelData))
                }
                AppText {
                    anchors.bottom: parent.bottom
                    anchors.bottomMargin: Theme.space4
                    anchors.horizontalCenter: parent.horizontalCenter
                    kind: AppText.Tick
                    text: words.dayLetter(day.index)
                    Accessible.ignored: true
                }
            }
        }
    }
}
