pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts

// The least an app of this shape can be: a rail and a list of thirty rows.
ApplicationWindow {
    id: window
    required property int rows
    width: 1280
    height: 800
    visible: true

    RowLayout {
        anchors.fill: parent
        ColumnLayout {
            Layout.preferredWidth: 208
            Repeater {
                model: ["Today", "Bank", "Cards", "Drills", "Pitch", "Progress", "Settings"]
                delegate: Button {
                    required property string modelData
                    text: modelData
                }
            }
        }
        ListView {
            Layout.fillWidth: true
            Layout.fillHeight: true
            model: window.rows
            delegate: Text {
                required property int index
                text: "Row " + index
                height: 36
            }
        }
    }
}
