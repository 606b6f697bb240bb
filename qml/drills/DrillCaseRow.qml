import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Greenroom

/// One test of the table.
T.ItemDelegate {
    id: row

    required property int index
    required property int number
    required property string name
    required property string verdict
    required property bool passed
    required property bool ran
    required property string input
    required property string expected
    required property string yours
    required property bool smallest
    property int resultWidth
    property int valueWidth
    property bool current: false
    property bool ringShown: false
    readonly property string resultWords: smallest ? qsTr("Smallest") : passed ? qsTr("Passed") : ran ? qsTr("Failed") : qsTr("Not run")

    implicitHeight: Theme.controlHeight
    leftPadding: Theme.space12
    rightPadding: Theme.space12
    focusPolicy: Qt.NoFocus
    hoverEnabled: true
    Accessible.role: Accessible.Row
    Accessible.name: smallest ? qsTr("Smallest failing input: %1, expected %2, yours %3").arg(input).arg(expected).arg(yours.length > 0 ? yours : qsTr("nothing")) : qsTr("Test %1, %2: %3, expected %4, yours %5").arg(number).arg(resultWords).arg(input).arg(expected).arg(yours.length > 0 ? yours : qsTr("nothing"))
    Accessible.selectable: true
    Accessible.selected: current
    Accessible.onPressAction: row.clicked()

    background: Rectangle {
        radius: Theme.radiusControl
        color: row.current ? Theme.surface : "transparent"
        border.width: row.current ? Theme.line : 0
        border.color: Theme.edge

        Veil {
            anchors.fill: parent
            radius: Theme.radiusControl
            hovered: row.hovered && !row.current
            pressed: row.down
        }
        FocusRing {
            anchors.margins: 0
            shown: row.ringShown
            around: Theme.radiusControl - 2 * Theme.ring
        }
    }
    contentItem: RowLayout {
        spacing: Theme.space8

        RowLayout {
            Layout.preferredWidth: row.resultWidth
            Layout.minimumWidth: row.resultWidth
            Layout.maximumWidth: row.resultWidth
            spacing: Theme.space8

            Icon {
                name: row.passed ? "check" : row.ran ? "cross" : "minus"
                size: Theme.icon14
                color: row.passed ? Theme.ok : row.ran ? Theme.danger : Theme.text3
            }
            AppText {
                Layout.fillWidth: true
                kind: row.ran && !row.passed ? AppText.Section : AppText.Small
                text: row.resultWords
                color: row.ran && !row.passed ? Theme.dangerText : Theme.text2
                elide: Text.ElideRight
                Accessible.ignored: true
            }
        }
        AppText {
            Layout.fillWidth: true
            kind: AppText.CodeSmall
            text: row.input
            elide: Text.ElideRight
            Accessible.ignored: true
        }
        AppText {
            Layout.preferredWidth: row.valueWidth
            horizontalAlignment: Text.AlignRight
            kind: AppText.CodeSmall
            text: row.expected
            color: Theme.text2
            elide: Text.ElideRight
            Accessible.ignored: true
        }
        AppText {
            Layout.preferredWidth: row.valueWidth
            horizontalAlignment: Text.AlignRight
            kind: AppText.CodeSmall
            text: row.yours.length > 0 ? row.yours : "–"
            color: row.ran && !row.passed ? Theme.dangerText : Theme.text2
            elide: Text.ElideRight
            Accessible.ignored: true
        }
    }
}
