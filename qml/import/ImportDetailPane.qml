pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Greenroom
import Greenroom.App

/// What becomes of the open line: old against new, what is kept; below it the warnings, each a link to its line.
ScrollArea {
    id: pane

    required property ImportViewModel viewModel
    property bool backShown: false
    readonly property ImportDetail detail: viewModel.detail
    readonly property bool changed: detail.kind === ImportEntryModel.Changed
    readonly property int warningsShown: 20

    signal back()

    focus: true
    activeFocusOnTab: true
    spacing: Theme.space16
    bottomPadding: Theme.space24
    Accessible.role: Accessible.Pane
    Accessible.name: detail.title

    Connections {
        target: pane.viewModel

        function onCurrentChanged(): void {
            pane.contentY = 0;
        }
    }
    IconButton {
        visible: pane.backShown
        iconName: "chevron-left"
        label: qsTr("Back to the list")
        keys: "Esc"
        onClicked: pane.back()
    }
    Card {
        Layout.fillWidth: true
        visible: pane.detail.shown
        spacing: Theme.space12

        Item {
            Layout.fillWidth: true
            implicitHeight: Math.max(name.implicitHeight, place.implicitHeight)

            AppText {
                id: name

                width: parent.width - (place.visible ? place.width + Theme.space12 : 0)
                kind: AppText.Section
                text: pane.changed ? qsTr("Old against new") : pane.detail.title
                wrapMode: Text.Wrap
                Accessible.role: Accessible.Heading
            }
            LinkText {
                id: place

                anchors.right: parent.right
                visible: text.length > 0
                text: pane.detail.sourceText
                font: Theme.captionStrong
                ink: Theme.text2
                Accessible.description: qsTr("Opens the file in your editor")
                onClicked: pane.viewModel.openSource()
            }
        }
        AppText {
            Layout.fillWidth: true
            visible: text.length > 0
            text: pane.detail.sentence
            color: Theme.text2
            wrapMode: Text.Wrap
        }
        Repeater {
            model: pane.detail.parts

            // A plain column: text that wraps inside layouts inside a layout never settles.
            Column {
                id: part

                required property string name
                required property string before
                required property string after

                Layout.fillWidth: true
                spacing: Theme.space4

                AppText {
                    width: part.width
                    visible: text.length > 0
                    kind: AppText.CaptionStrong
                    text: part.name
                    color: Theme.text2
                    wrapMode: Text.Wrap
                }
                WordDiffText {
                    width: part.width
                    visible: pane.changed
                    before: pane.changed ? part.before : ""
                    after: pane.changed ? part.after : ""
                }
                MarkdownText {
                    width: part.width
                    visible: !pane.changed
                    kind: AppText.Body
                    markdown: pane.changed ? "" : part.after.length > 0 ? part.after : part.before
                }
            }
        }
        Divider {
            Layout.fillWidth: true
            visible: foot.visible
        }
        Flow {
            id: foot

            Layout.fillWidth: true
            visible: pane.changed || kept.text.length > 0
            spacing: Theme.space12

            Segmented {
                visible: pane.changed
                label: qsTr("Which text stays")
                options: [qsTr("Take the new text"), qsTr("Keep mine")]
                currentIndex: pane.viewModel.takesNew ? 0 : 1
                onActivated: index => pane.viewModel.takesNew = index === 0
            }
            AppText {
                id: kept

                height: Theme.segmentHeight
                verticalAlignment: Text.AlignVCenter
                visible: text.length > 0
                kind: AppText.Caption
                text: pane.detail.keptText
                color: Theme.text2
            }
        }
    }
    Card {
        Layout.fillWidth: true
        visible: pane.viewModel.warnings.count > 0
        spacing: Theme.space8

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.space8

            Icon {
                size: Theme.icon16
                name: "warning"
                color: Theme.warnText
            }
            AppText {
                Layout.fillWidth: true
                kind: AppText.Section
                text: qsTr("%n warning(s)", "", pane.viewModel.warnings.count)
                Accessible.role: Accessible.Heading
            }
        }
        Repeater {
            model: Math.min(pane.viewModel.warnings.count, pane.warningsShown)

            ImportWarning {
                Layout.fillWidth: true
                warnings: pane.viewModel.warnings
                lineShown: index > 0
                onOpened: pane.viewModel.openWarning(index)
            }
        }
        LinkText {
            visible: pane.viewModel.warnings.count > pane.warningsShown
            text: qsTr("All %n warning(s)", "", pane.viewModel.warnings.count)
            ink: Theme.warnText
            onClicked: pane.viewModel.tab = ImportEntryModel.WarningsTab
        }
    }
}
