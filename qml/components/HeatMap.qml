import QtQuick
import Greenroom
import Greenroom.App

/// The practised days of some weeks. Arrow keys move over the days; the tooltip tells the day under the pointer or the cursor.
/// `sentences` has one sentence a day, in the order of `levels`.
FocusScope {
    id: map

    required property list<int> levels
    required property list<string> sentences
    property int todayIndex: levels.length - 1
    /// The whole map in one sentence.
    property string label
    property int cursor: -1
    /// From the left edge of a week to that of the next one.
    readonly property int weekPitch: cells.cellRect(7).x
    readonly property int pointed: hover.hovered ? cells.indexAt(hover.point.position.x, hover.point.position.y) : -1
    readonly property int told: pointed >= 0 ? pointed : activeFocus ? cursor : -1

    function move(days: int): void {
        cursor = Math.max(0, Math.min(levels.length - 1, (cursor < 0 ? todayIndex : cursor) + days));
    }

    implicitWidth: cells.implicitWidth
    implicitHeight: cells.implicitHeight
    activeFocusOnTab: true
    onActiveFocusChanged: {
        if (activeFocus && cursor < 0)
            cursor = todayIndex;
    }
    Accessible.role: Accessible.Graphic
    Accessible.name: activeFocus && cursor >= 0 && cursor < sentences.length ? sentences[cursor] : label
    Accessible.focusable: true
    Keys.onUpPressed: move(-1)
    Keys.onDownPressed: move(1)
    Keys.onLeftPressed: move(-7)
    Keys.onRightPressed: move(7)

    HeatMapItem {
        id: cells

        width: implicitWidth
        height: implicitHeight
        levels: map.levels
        todayIndex: map.todayIndex
        cursorIndex: map.activeFocus ? map.cursor : -1
        colors: Theme.heat
        todayColor: Theme.text
        cursorColor: Theme.focus
        Accessible.ignored: true

        Item {
            id: spot

            readonly property rect cell: map.told >= 0 ? cells.cellRect(map.told) : Qt.rect(0, 0, 0, 0)

            x: cell.x
            y: cell.y
            width: cell.width
            height: cell.height

            AppToolTip {
                visible: map.told >= 0 && map.told < map.sentences.length
                text: map.told >= 0 && map.told < map.sentences.length ? map.sentences[map.told] : ""
                delay: 0
            }
        }
        HoverHandler { id: hover }
    }
}
