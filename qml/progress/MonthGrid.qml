pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Greenroom

/// One month of days to choose from. Arrows move by a day or a week, PgUp and PgDn by a month; days before `least` cannot be chosen.
FocusScope {
    id: grid

    /// ISO days: the first that can be chosen, and the chosen one.
    required property string least
    required property string chosen
    required property string label
    readonly property date day: words.day(chosen)
    readonly property date monthStart: new Date(day.getFullYear(), day.getMonth(), 1)
    /// The Monday of the first row.
    readonly property date firstCell: shift(monthStart, -((monthStart.getDay() + 6) % 7))
    readonly property int cell: Theme.px(36)

    signal picked(isoDay: string)

    function shift(from: date, days: int): date {
        return new Date(from.getFullYear(), from.getMonth(), from.getDate() + days);
    }
    function iso(day: date): string {
        return day.toLocaleDateString(Qt.locale("C"), "yyyy-MM-dd");
    }
    function pick(wanted: date): void {
        const text = iso(wanted);
        picked(text < least ? least : text);
    }
    function turn(months: int): void {
        const target = new Date(day.getFullYear(), day.getMonth() + months, 1);
        const length = new Date(target.getFullYear(), target.getMonth() + 1, 0).getDate();
        pick(new Date(target.getFullYear(), target.getMonth(), Math.min(day.getDate(), length)));
    }

    implicitWidth: column.implicitWidth
    implicitHeight: column.implicitHeight
    activeFocusOnTab: true
    Accessible.role: Accessible.Table
    Accessible.name: qsTr("%1, %2").arg(label).arg(words.longDate(chosen))
    Accessible.description: qsTr("Arrow keys move by a day or a week, Page Up and Page Down by a month")
    Accessible.focusable: true
    Keys.onLeftPressed: pick(shift(day, -1))
    Keys.onRightPressed: pick(shift(day, 1))
    Keys.onUpPressed: pick(shift(day, -7))
    Keys.onDownPressed: pick(shift(day, 7))
    Keys.onPressed: event => {
        event.accepted = event.key === Qt.Key_PageUp || event.key === Qt.Key_PageDown;
        if (event.accepted)
            turn(event.key === Qt.Key_PageUp ? -1 : 1);
    }

    PlanWords { id: words }

    ColumnLayout {
        id: column

        anchors.left: parent.left
        anchors.right: parent.right
        spacing: Theme.space4

        RowLayout {
            Layout.fillWidth: true
            spacing: 0

            AppText {
                Layout.fillWidth: true
                kind: AppText.LabelStrong
                text: grid.monthStart.toLocaleDateString(words.locale, qsTr("MMMM yyyy", "date format of a calendar's head"))
                Accessible.role: Accessible.Heading
            }
            IconButton {
                iconName: "chevron-left"
                label: qsTr("Month before")
                keys: "PgUp"
                focusPolicy: Qt.NoFocus
                enabled: grid.iso(grid.monthStart) > grid.least
                onClicked: grid.turn(-1)
            }
            IconButton {
                iconName: "chevron-right"
                label: qsTr("Month after")
                keys: "PgDown"
                focusPolicy: Qt.NoFocus
                onClicked: grid.turn(1)
            }
        }
        GridLayout {
            Layout.fillWidth: true
            columns: 7
            columnSpacing: 0
            rowSpacing: 0

            Repeater {
                model: 7

                AppText {
                    required property int index

                    Layout.fillWidth: true
                    Layout.preferredWidth: grid.cell
                    kind: AppText.Tick
                    text: words.dayLetter(index)
                    horizontalAlignment: Text.AlignHCenter
                    Accessible.ignored: true
                }
            }
            Repeater {
                model: 42

                T.AbstractButton {
                    id: entry

                    required property int index
                    readonly property date day: grid.shift(grid.firstCell, index)
                    readonly property string isoDay: grid.iso(day)
                    readonly property bool inMonth: day.getMonth() === grid.monthStart.getMonth()
                    readonly property bool current: isoDay === grid.chosen

                    Layout.fillWidth: true
                    Layout.preferredWidth: grid.cell
                    implicitHeight: Theme.hitArea
                    focusPolicy: Qt.NoFocus
                    hoverEnabled: true
                    enabled: isoDay >= grid.least
                    onClicked: grid.picked(isoDay)
                    Accessible.role: Accessible.Cell
                    Accessible.name: words.longDate(isoDay)
                    Accessible.selected: current
                    Accessible.onPressAction: { if (entry.enabled) entry.clicked(); }

                    background: Item {
                        Rectangle {
                            anchors.centerIn: parent
                            width: Theme.hitArea
                            height: width
                            radius: Theme.radiusControl
                            color: entry.current ? Theme.accentSoft : "transparent"
                            border.width: entry.current ? Theme.line : 0
                            border.color: Theme.accent

                            Veil {
                                anchors.fill: parent
                                radius: Theme.radiusControl
                                hovered: entry.hovered && entry.enabled
                                pressed: entry.down
                            }
                            FocusRing { shown: entry.current && grid.activeFocus }
                        }
                    }
                    contentItem: AppText {
                        kind: entry.current ? AppText.LabelStrong : AppText.Body
                        text: String(entry.day.getDate())
                        color: entry.current ? Theme.accentText : !entry.enabled || !entry.inMonth ? Theme.text3 : Theme.text
                        font.strikeout: !entry.enabled
                        horizontalAlignment: Text.AlignHCenter
                        verticalAlignment: Text.AlignVCenter
                        Accessible.ignored: true
                    }
                }
            }
        }
    }
}
