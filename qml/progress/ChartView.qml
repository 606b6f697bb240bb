pragma ComponentBehavior: Bound

import QtQuick
import Greenroom
import Greenroom.App

/// A painted chart in the window's colours: one tab stop, one picture to a reader. The pointer or the arrow keys choose a value, which is
/// told in words: in a tooltip and as the name of the chart.
FocusScope {
    id: view

    required property ChartItem chart
    /// The whole chart in one sentence.
    required property string label
    /// A value in words: index => text.
    property var told: index => ""
    property int cursor: -1
    readonly property int pointed: hover.hovered ? chart.indexAt(hover.point.position.x, hover.point.position.y) : -1
    readonly property int shown: pointed >= 0 ? pointed : activeFocus ? cursor : -1
    readonly property string words: shown >= 0 && shown < chart.count ? told.call(null, shown) : ""

    signal copyRequested()

    /// Goes to a value; false at the end, so that the page scrolls on.
    function move(steps: int): bool {
        const next = Math.max(0, Math.min(chart.count - 1, cursor + steps));
        if (next === cursor || chart.count === 0)
            return false;
        cursor = next;
        return true;
    }

    implicitHeight: chart.implicitHeight
    activeFocusOnTab: true
    onActiveFocusChanged: {
        if (activeFocus && (cursor < 0 || cursor >= chart.count))
            cursor = chart.rowwise ? 0 : chart.count - 1;
    }
    Accessible.role: Accessible.Graphic
    Accessible.name: activeFocus && words.length > 0 ? words : label
    Accessible.description: label
    Accessible.focusable: true
    Keys.onPressed: event => {
        const back = event.key === Qt.Key_Left || (chart.rowwise && event.key === Qt.Key_Up);
        const on = event.key === Qt.Key_Right || (chart.rowwise && event.key === Qt.Key_Down);
        if (event.matches(StandardKey.Copy)) {
            copyRequested();
            event.accepted = true;
        } else if (back || on) {
            event.accepted = move(back ? -1 : 1);
        } else if (event.key === Qt.Key_Home || event.key === Qt.Key_End) {
            event.accepted = move(event.key === Qt.Key_Home ? -chart.count : chart.count);
        }
    }

    Item {
        id: place

        anchors.fill: parent
        children: [view.chart]
        Accessible.ignored: true
    }
    Binding { target: view.chart; property: "width"; value: place.width }
    Binding { target: view.chart; property: "height"; value: place.height }
    Binding { target: view.chart; property: "cursor"; value: view.shown }
    Binding { target: view.chart; property: "tickFont"; value: Theme.tick }
    Binding { target: view.chart; property: "labelFont"; value: Theme.small }
    Binding { target: view.chart; property: "strongFont"; value: Theme.section }
    Binding { target: view.chart; property: "gridColor"; value: Theme.border }
    Binding { target: view.chart; property: "guideColor"; value: Theme.borderStrong }
    Binding { target: view.chart; property: "tickColor"; value: Theme.text3 }
    Binding { target: view.chart; property: "labelColor"; value: Theme.text2 }
    Binding { target: view.chart; property: "inkColor"; value: Theme.text }
    Binding { target: view.chart; property: "accentColor"; value: Theme.accent }
    Binding { target: view.chart; property: "warnColor"; value: Theme.warnText }
    Binding { target: view.chart; property: "groundColor"; value: Theme.surface }
    Binding { target: view.chart; property: "cursorColor"; value: Theme.focus }

    Item {
        id: spot

        readonly property rect box: view.shown >= 0 ? view.chart.spotOf(view.shown) : Qt.rect(0, 0, 0, 0)

        x: box.x
        y: box.y
        width: box.width
        height: box.height
        Accessible.ignored: true

        AppToolTip {
            visible: view.words.length > 0 && view.visible
            text: view.words
            delay: 0
        }
    }
    HoverHandler { id: hover }
    FocusRing {
        anchors.margins: -Theme.space4
        shown: view.activeFocus
    }
}
