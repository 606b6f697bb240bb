import QtQuick
import QtQuick.Templates as T
import Greenroom
import Greenroom.App

/// Code to be read: coloured as in the editor, scrolled sideways, copied with a button. It never takes the focus, so that shortcuts keep working.
Rectangle {
    id: view

    required property string name
    required property string code

    implicitHeight: header.height + area.implicitHeight + 2 * Theme.space8
    radius: Theme.radiusInset
    color: Theme.surface
    border.width: Theme.line
    border.color: Theme.border

    Item {
        id: header

        width: parent.width
        height: Theme.controlTall

        AppText {
            x: Theme.space12
            anchors.verticalCenter: parent.verticalCenter
            kind: AppText.Section
            text: view.name
        }
        IconButton {
            anchors.right: parent.right
            anchors.rightMargin: Theme.space4
            anchors.verticalCenter: parent.verticalCenter
            iconName: "copy"
            label: qsTr("Copy")
            onClicked: {
                area.selectAll();
                area.copy();
                area.deselect();
            }
        }
    }
    Flickable {
        anchors.top: header.bottom
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.space8
        x: Theme.space12
        width: parent.width - 2 * x
        clip: true
        contentWidth: Math.max(width, area.implicitWidth)
        contentHeight: height
        boundsBehavior: Flickable.StopAtBounds
        flickableDirection: Flickable.HorizontalFlick
        T.ScrollBar.horizontal: ScrollThumb {}

        TextEdit {
            id: area

            readOnly: true
            activeFocusOnPress: false
            font: Theme.codeSmall
            color: Theme.text
            textFormat: TextEdit.PlainText
            text: view.code
            Accessible.role: Accessible.StaticText
            Accessible.name: view.name + "\n" + view.code
        }
    }
    CodeHighlighter {
        textDocument: area.textDocument
        keyword: Theme.codeKeyword
        type: Theme.codeType
        functionName: Theme.codeFunction
        number: Theme.codeNumber
        string: Theme.codeString
        comment: Theme.codeComment
    }
}
