import QtQuick
import QtQuick.Templates as T
import Greenroom

/// A menu in the window's look. Fill it with AppMenuItem.
T.Menu {
    id: menu

    implicitWidth: Math.max(Theme.px(180), contentWidth + leftPadding + rightPadding)
    implicitHeight: contentHeight + topPadding + bottomPadding
    margins: Theme.space8
    padding: Theme.space4
    delegate: AppMenuItem {}
    background: Elevation {
        level: 2
        radius: Theme.radiusInset
    }
    contentItem: ListView {
        implicitHeight: contentHeight
        implicitWidth: contentItem.childrenRect.width
        model: menu.contentModel
        interactive: Window.window ? contentHeight + 2 * Theme.space16 > Window.window.height : false
        clip: true
        currentIndex: menu.currentIndex
        T.ScrollBar.vertical: ScrollThumb {}
    }
    enter: Transition {
        NumberAnimation { property: "opacity"; from: 0; to: 1; duration: Theme.durationPress; easing.type: Theme.easing }
    }
}
