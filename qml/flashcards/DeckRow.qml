pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Greenroom

/// One deck with its counts. The whole row opens it.
T.AbstractButton {
    id: row

    required property string topicId
    required property string title
    required property int cards
    required property int due
    required property int unseen
    property int countWidth: Theme.px(72)
    /// The day's limit leaves room for cards never asked before.
    property bool newAllowed: true

    implicitHeight: Math.max(Theme.controlTall + Theme.space8, line.implicitHeight + 2 * Theme.space8)
    focusPolicy: Qt.TabFocus
    hoverEnabled: true
    enabled: due > 0 || (newAllowed && unseen > 0)
    Keys.onReturnPressed: event => { if (!event.isAutoRepeat) clicked(); }
    Keys.onEnterPressed: event => { if (!event.isAutoRepeat) clicked(); }
    Accessible.role: Accessible.Button
    Accessible.name: qsTr("%1, %2 due, %3 new").arg(title).arg(due).arg(unseen)
    Accessible.onPressAction: row.clicked()

    background: Item {
        Divider {
            width: parent.width
        }
        Veil {
            anchors.fill: parent
            radius: Theme.radiusControl
            hovered: row.hovered && row.enabled
            pressed: row.down
        }
        FocusRing {
            anchors.margins: 0
            shown: row.visualFocus
        }
    }
    RowLayout {
        id: line

        x: Theme.space12
        width: parent.width - 2 * x
        anchors.verticalCenter: parent.verticalCenter
        spacing: 0

        AppText {
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignBaseline
            kind: AppText.RowTitle
            text: row.title
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
        Repeater {
            model: [row.due, row.unseen, row.cards]

            AppText {
                required property int index
                required property int modelData

                Layout.preferredWidth: row.countWidth
                Layout.alignment: Qt.AlignBaseline
                kind: index === 0 && modelData > 0 ? AppText.LabelStrong : AppText.Body
                text: modelData
                color: modelData === 0 || index === 2 ? Theme.text3 : index === 1 ? (row.newAllowed ? Theme.infoText : Theme.text3) : Theme.accentText
                horizontalAlignment: Text.AlignRight
                Accessible.ignored: true
            }
        }
    }
}
