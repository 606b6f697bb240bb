import QtQuick
import QtQuick.Layouts
import Greenroom

/// A labelled value on the ground of its meaning.
InsetCard {
    id: card

    required property string label
    required property string value
    readonly property color ink: tone === InsetCard.Ok ? Theme.okText : tone === InsetCard.Danger ? Theme.dangerText : Theme.text

    padding: Theme.space8 + Theme.ring
    Accessible.ignored: false
    Accessible.role: Accessible.StaticText
    Accessible.name: qsTr("%1: %2").arg(label).arg(value)

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.space12

        AppText {
            Layout.alignment: Qt.AlignTop
            kind: AppText.Small
            text: card.label
            color: card.ink
            Accessible.ignored: true
        }
        AppText {
            Layout.fillWidth: true
            horizontalAlignment: Text.AlignRight
            kind: AppText.Code
            text: card.value
            color: card.ink
            wrapMode: Text.WrapAnywhere
            Accessible.ignored: true
        }
    }
}
