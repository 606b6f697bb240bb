import QtQuick
import QtQuick.Layouts
import Greenroom

/// The head of a page: title, one sentence under it, actions at the right.
Item {
    id: header

    required property string title
    property string subtitle
    default property alias actions: row.data

    implicitWidth: line.implicitWidth
    implicitHeight: line.implicitHeight

    RowLayout {
        id: line

        anchors.fill: parent
        spacing: Theme.space16

        ColumnLayout {
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop
            spacing: Theme.space4

            AppText {
                Layout.fillWidth: true
                kind: AppText.Display
                text: header.title
                wrapMode: Text.Wrap
                Accessible.role: Accessible.Heading
            }
            AppText {
                Layout.fillWidth: true
                visible: text.length > 0
                text: header.subtitle
                color: Theme.text2
                wrapMode: Text.Wrap
            }
        }
        RowLayout {
            id: row

            Layout.alignment: Qt.AlignTop
            Layout.topMargin: Theme.space4 / 2
            spacing: Theme.space8
        }
    }
}
