pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Greenroom

/// One finding, or one thing that is in order: a title, what it means and the line it is about.
RowLayout {
    id: row

    property string title
    property string detail
    property string iconName: "flag"
    property bool clean: false
    property bool unknown: false
    property int line: 0

    signal lineRequested(line: int)

    spacing: Theme.space12
    Accessible.role: Accessible.Grouping
    Accessible.name: row.title + ". " + row.detail

    Rectangle {
        Layout.alignment: Qt.AlignTop
        implicitWidth: Theme.px(28)
        implicitHeight: Theme.px(28)
        radius: width / 2
        color: row.clean ? Theme.okSoft : row.unknown ? Theme.surface2 : Theme.warnSoft
        Accessible.ignored: true

        Icon {
            anchors.centerIn: parent
            name: row.clean ? "check" : row.unknown ? "help" : row.iconName
            size: Theme.icon14
            color: row.clean ? Theme.okText : row.unknown ? Theme.text2 : Theme.warnText
        }
    }
    ColumnLayout {
        Layout.fillWidth: true
        spacing: Theme.space4

        AppText {
            Layout.fillWidth: true
            kind: AppText.LabelStrong
            text: row.title
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
        AppText {
            Layout.fillWidth: true
            visible: text.length > 0
            kind: AppText.Small
            text: row.detail
            color: Theme.text2
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
        LinkText {
            Layout.topMargin: Theme.space4
            visible: row.line > 0
            text: qsTr("Line %1").arg(row.line)
            onClicked: row.lineRequested(row.line)
        }
    }
}
