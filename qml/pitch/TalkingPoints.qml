pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Greenroom
import Greenroom.App

/// What must not be missing, one line each: to speak from when the script is known.
ScrollArea {
    id: area

    required property PitchScriptViewModel script

    activeFocusOnTab: true
    topPadding: Theme.space24
    bottomPadding: Theme.space24
    sidePadding: Theme.pagePadding
    maximumColumnWidth: Theme.readingWidth
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Talking points")

    AppText {
        visible: area.script.talkingPoints.length === 0
        text: qsTr("This pitch has no talking points.")
        color: Theme.text2
    }
    Repeater {
        model: area.script.talkingPoints

        RowLayout {
            id: line

            required property int index
            required property string modelData

            Layout.fillWidth: true
            spacing: Theme.space16

            AppText {
                Layout.alignment: Qt.AlignTop | Qt.AlignBaseline
                Layout.preferredWidth: Theme.px(20)
                kind: AppText.Small
                color: Theme.text3
                text: line.index + 1
                Accessible.ignored: true
            }
            AppText {
                Layout.fillWidth: true
                Layout.alignment: Qt.AlignTop | Qt.AlignBaseline
                kind: AppText.Script
                text: line.modelData
                wrapMode: Text.Wrap
                Accessible.role: Accessible.ListItem
            }
        }
    }
}
