import QtQuick
import QtQuick.Templates as T
import Greenroom

/// A tooltip in the window's look. `visible` follows hover or keyboard focus of its parent.
T.ToolTip {
    id: tip

    property bool beside: false

    x: !parent ? 0 : beside ? parent.width + Theme.space8 : Math.round((parent.width - implicitWidth) / 2)
    y: !parent ? 0 : beside ? Math.round((parent.height - implicitHeight) / 2) : parent.height + Theme.space8
    implicitWidth: Math.min(contentItem.implicitWidth + leftPadding + rightPadding, Theme.dialogWidth)
    implicitHeight: contentItem.implicitHeight + topPadding + bottomPadding
    leftPadding: Theme.space8
    rightPadding: Theme.space8
    topPadding: Theme.space4
    bottomPadding: Theme.space4
    margins: Theme.space8
    delay: Theme.delayToolTip
    closePolicy: T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutsideParent | T.Popup.CloseOnReleaseOutsideParent

    contentItem: AppText {
        kind: AppText.Caption
        text: tip.text
        color: Theme.text
        wrapMode: Text.Wrap
    }
    background: Elevation {
        level: 2
        radius: Theme.radiusControl
    }
}
