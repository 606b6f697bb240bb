import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Greenroom
import Greenroom.App

/// One question of the list: the question, the place of a match, and its state in words.
T.AbstractButton {
    id: row

    required property int index
    required property string questionId
    required property string title
    required property string titleHtml
    required property string otherTitle
    required property string topic
    required property string place
    required property string snippet
    required property string snippetHtml
    required property int mark
    property bool searching: false
    property bool current: false
    property bool ringShown: false
    /// No line under the current row and the one before it.
    property bool lineShown: true
    readonly property string stateText: mark === QuestionModel.Solid ? qsTr("Solid") : mark === QuestionModel.Shaky ? qsTr("Shaky") : qsTr("Not started")

    implicitHeight: column.implicitHeight + 2 * Theme.space12
    focusPolicy: Qt.NoFocus
    hoverEnabled: true
    Accessible.role: Accessible.ListItem
    Accessible.name: title + (otherTitle.length > 0 ? ", " + otherTitle : "") + ", " + stateText + ", " + topic + (place.length > 0 ? ", " + qsTr("found in %1").arg(place + " " + snippet) : "")
    Accessible.selectable: true
    Accessible.selected: current
    Accessible.onPressAction: row.clicked()

    background: Item {
        Elevation {
            anchors.fill: parent
            visible: row.current
            radius: Theme.radiusInset
        }
        Rectangle {
            visible: row.current
            y: Theme.space12
            width: Theme.gripThin
            height: parent.height - 2 * y
            color: Theme.accent
        }
        Divider {
            visible: row.lineShown
            anchors.bottom: parent.bottom
            x: Theme.space12
            width: parent.width - 2 * x
        }
        Veil {
            anchors.fill: parent
            radius: Theme.radiusInset
            hovered: row.hovered && !row.current
            pressed: row.down
        }
        FocusRing {
            anchors.margins: 0
            around: Theme.radiusInset - 2 * Theme.ring
            shown: row.ringShown
        }
    }

    ColumnLayout {
        id: column

        x: Theme.space12
        y: Theme.space12
        width: parent.width - 2 * x
        spacing: Theme.ring

        MarkedText {
            id: titleText

            /// Rich text is laid out on lines of lineRow, but reckons its height without them.
            readonly property int lines: Math.min(2, Math.round(implicitHeight / metrics.height))

            Layout.fillWidth: true
            Layout.minimumHeight: row.searching ? lines * Theme.lineRow + Theme.space4 : -1
            kind: row.current ? AppText.LabelStrong : AppText.Label
            plain: row.title
            html: row.titleHtml
            marked: row.searching
            wrapMode: Text.Wrap
            lineHeight: Theme.lineRow
            // Two lines; the accessible name has all of it. Rich text knows no line count, so it is cut at its second line.
            maximumLineCount: 2
            elide: row.searching ? Text.ElideNone : Text.ElideRight
            Layout.maximumHeight: 2 * Theme.lineRow + (row.searching ? Theme.space4 : 0)
            clip: row.searching
            Accessible.ignored: true

            FontMetrics {
                id: metrics

                font: titleText.font
            }
        }
        AppText {
            Layout.fillWidth: true
            visible: row.otherTitle.length > 0
            kind: AppText.Caption
            color: Theme.text2
            text: row.otherTitle
            elide: Text.ElideRight
            Accessible.ignored: true
        }
        MarkedText {
            Layout.fillWidth: true
            Layout.maximumHeight: Theme.lineCaption
            visible: row.place.length > 0
            clip: true
            kind: AppText.Caption
            plain: row.place + " " + row.snippet
            html: row.place + " " + row.snippetHtml
            marked: true
            color: Theme.text2
            Accessible.ignored: true
        }
        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.space8

            Icon {
                Layout.leftMargin: -Theme.space4
                size: Theme.icon16
                name: row.mark === QuestionModel.Solid ? "mark-dot" : row.mark === QuestionModel.Shaky ? "mark-square" : "mark-ring"
                color: row.mark === QuestionModel.Solid ? Theme.ok : row.mark === QuestionModel.Shaky ? Theme.warn : Theme.text3
            }
            AppText {
                Layout.fillWidth: true
                kind: AppText.Caption
                text: qsTr("%1  ·  %2", "state and topic").arg(row.stateText).arg(row.topic)
                color: Theme.text2
                wrapMode: Text.Wrap
                Accessible.ignored: true
            }
        }
    }
}
