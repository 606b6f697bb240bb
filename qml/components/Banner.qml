import QtQuick
import QtQuick.Layouts
import Greenroom

/// A lasting state at the top of the region it concerns: icon, sentence, one action, a cross when it is safe to ignore.
Rectangle {
    id: banner

    enum Tone { Info, Warn, Danger, Ok }

    required property string text
    property int tone: Banner.Info
    property string actionText
    property string actionKeys
    property bool dismissible: false
    readonly property list<color> grounds: [Theme.infoSoft, Theme.warnSoft, Theme.dangerSoft, Theme.okSoft]
    readonly property list<color> inks: [Theme.infoText, Theme.warnText, Theme.dangerText, Theme.okText]
    readonly property list<string> icons: ["info", "warning", "warning", "check"]

    signal action()
    signal dismissed()

    implicitWidth: line.implicitWidth + 2 * Theme.space16
    implicitHeight: Math.max(Theme.controlTall + Theme.space8, line.implicitHeight + 2 * Theme.space8)
    radius: Theme.radiusInset
    color: grounds[tone]
    Accessible.role: Accessible.AlertMessage
    Accessible.name: text

    RowLayout {
        id: line

        anchors.fill: parent
        anchors.leftMargin: Theme.space16
        anchors.rightMargin: Theme.space8
        spacing: Theme.space12

        Icon {
            name: banner.icons[banner.tone]
            size: Theme.icon18
            color: banner.inks[banner.tone]
        }
        AppText {
            Layout.fillWidth: true
            text: banner.text
            color: banner.inks[banner.tone]
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
        AppButton {
            visible: banner.actionText.length > 0
            text: banner.actionText
            keys: banner.actionKeys
            onClicked: banner.action()
        }
        IconButton {
            visible: banner.dismissible
            iconName: "cross"
            label: qsTr("Close")
            ink: banner.inks[banner.tone]
            onClicked: banner.dismissed()
        }
    }
}
