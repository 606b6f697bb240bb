import QtQuick
import QtQuick.Layouts
import Greenroom

/// One fact of a take: what, this take, the take before, the aim. Unknown is said in words, with the help mark.
Item {
    id: row

    required property string name
    property string value
    property string last
    property string aim
    property string note
    /// The note is a warning; else it is about what could not be told.
    property bool warned: false
    property bool lastShown: true
    property bool known: true
    property int columnWidth: Theme.px(136)
    property bool lineShown: true

    function spoken(): string {
        let text = qsTr("%1: %2").arg(name).arg(known ? value : note);
        if (known && note.length > 0)
            text = qsTr("%1, %2").arg(text).arg(note);
        if (lastShown && last.length > 0)
            text = qsTr("%1, %2").arg(text).arg(qsTr("before: %1").arg(last));
        return aim.length > 0 ? qsTr("%1, %2").arg(text).arg(qsTr("aim: %1").arg(aim)) : text;
    }

    implicitHeight: line.implicitHeight + Theme.space24
    Accessible.role: Accessible.ListItem
    Accessible.name: spoken()

    RowLayout {
        id: line

        anchors.verticalCenter: parent.verticalCenter
        width: parent.width
        spacing: Theme.space8

        AppText {
            Layout.preferredWidth: row.columnWidth - Theme.space8
            kind: AppText.Label
            text: row.name
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
        AppText {
            Layout.preferredWidth: row.known ? row.columnWidth - Theme.space8 : 0
            visible: row.known
            kind: AppText.LabelStrong
            text: row.value
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
        AppText {
            Layout.preferredWidth: Theme.px(96)
            visible: row.lastShown && row.known
            kind: AppText.Body
            color: Theme.text2
            text: row.last
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.space4

            Item {
                Layout.fillWidth: true
                visible: row.known
            }
            Icon {
                visible: row.note.length > 0
                name: row.warned ? "clock" : "help"
                size: Theme.icon16
                color: row.warned ? Theme.warnText : Theme.text2
            }
            AppText {
                Layout.fillWidth: !row.known
                visible: text.length > 0
                kind: row.warned ? AppText.Section : AppText.Small
                color: row.warned ? Theme.warnText : Theme.text2
                text: row.note
                wrapMode: row.known ? Text.NoWrap : Text.Wrap
                Accessible.ignored: true
            }
            AppText {
                visible: row.aim.length > 0
                kind: AppText.Small
                color: Theme.text2
                text: row.note.length > 0 ? qsTr("· %1").arg(row.aim) : row.aim
                Accessible.ignored: true
            }
        }
    }
    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: Theme.line
        visible: row.lineShown
        color: Theme.border
    }
}
