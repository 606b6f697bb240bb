pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Greenroom
import Greenroom.App

/// The user's own facts, filled in once for every script. Each is stored as it is typed.
Card {
    id: editor

    required property PitchPlaceholderModel placeholders

    signal closed()

    function focusFirst(): void {
        const first = fields.itemAt(0);
        if (first)
            first.forceActiveFocus(Qt.TabFocusReason);
    }
    /// "peak" as a person reads it; a key nobody named keeps its own letters.
    function caption(key: string): string {
        switch (key) {
        case "name": return qsTr("Name");
        case "role": return qsTr("Role");
        case "years": return qsTr("Years of experience");
        case "domain": return qsTr("Domain");
        case "peak": return qsTr("Requests a second at peak");
        case "stack": return qsTr("Stack");
        case "channels": return qsTr("Channels served");
        default: return key.charAt(0).toUpperCase() + key.slice(1).replace(/[_.-]/g, " ");
        }
    }

    title: qsTr("Your facts")
    Keys.onEscapePressed: editor.closed()

    AppText {
        Layout.fillWidth: true
        kind: AppText.Small
        color: Theme.text2
        text: qsTr("Filled in once, used in every script. An empty field shows the sample.")
        wrapMode: Text.Wrap
    }
    GridLayout {
        Layout.fillWidth: true
        columns: editor.width >= Theme.px(480) ? 2 : 1
        columnSpacing: Theme.space16
        rowSpacing: Theme.space12

        Repeater {
            id: fields

            model: editor.placeholders

            AppTextField {
                id: field

                required property int index
                required property string key
                required property string value
                required property string sample

                Layout.fillWidth: true
                Layout.preferredWidth: 1
                label: editor.caption(key)
                placeholder: sample
                onEdited: text => editor.placeholders.fill(index, text)
                Component.onCompleted: text = value
            }
        }
    }
    AppButton {
        Layout.alignment: Qt.AlignRight
        text: qsTr("Done")
        keys: "Esc"
        onClicked: editor.closed()
    }
}
