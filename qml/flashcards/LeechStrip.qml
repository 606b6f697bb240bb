import QtQuick
import QtQuick.Layouts
import Greenroom
import Greenroom.App

/// Told after the grade that made a card slip once too often: rewrite it, split it, or set it aside. Review goes on beneath.
Rectangle {
    id: strip

    required property ReviewViewModel viewModel
    property bool keysActive: true
    readonly property bool shown: viewModel.leech.cardId.length > 0
    readonly property bool roomy: width >= Theme.px(620)
    readonly property string words: viewModel.leech.suspended ?
        qsTr("This card has slipped %n time(s) and is set aside. Rewrite it, split it, or bring it back.", "", viewModel.leech.lapses) :
        qsTr("This card has slipped %n time(s). Rewrite it, split it, or set it aside.", "", viewModel.leech.lapses)

    signal rewriteRequested(cardId: string)

    visible: shown
    implicitHeight: grid.implicitHeight + 2 * Theme.space12
    color: Theme.warnSoft
    Accessible.role: Accessible.AlertMessage
    Accessible.name: qsTr("%1 %2").arg(words).arg(viewModel.leech.question)

    GridLayout {
        id: grid

        anchors.centerIn: parent
        width: Math.min(parent.width - 2 * Theme.pagePadding, Theme.px(Theme.readingWidth))
        columns: strip.roomy ? 2 : 1
        columnSpacing: Theme.space12
        rowSpacing: Theme.space8

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.space12

            Icon {
                name: "warning"
                size: Theme.icon18
                color: Theme.warnText
            }
            ColumnLayout {
                Layout.fillWidth: true
                spacing: 0

                AppText {
                    Layout.fillWidth: true
                    text: strip.words
                    color: Theme.warnText
                    wrapMode: Text.Wrap
                    Accessible.ignored: true
                }
                AppText {
                    Layout.fillWidth: true
                    kind: AppText.Caption
                    text: strip.viewModel.leech.question
                    color: Theme.warnText
                    elide: Text.ElideRight
                    Accessible.ignored: true
                }
            }
        }
        RowLayout {
            spacing: Theme.space8

            AppButton {
                focusPolicy: Qt.TabFocus
                text: qsTr("Rewrite")
                keys: "E"
                onClicked: strip.rewriteRequested(strip.viewModel.leech.cardId)
            }
            AppButton {
                focusPolicy: Qt.TabFocus
                text: strip.viewModel.leech.suspended ? qsTr("Bring back") : qsTr("Set aside")
                keys: "S"
                onClicked: strip.viewModel.settleLeech()
            }
            IconButton {
                focusPolicy: Qt.TabFocus
                iconName: "cross"
                label: qsTr("Close")
                ink: Theme.warnText
                onClicked: strip.viewModel.closeLeech()
            }
        }
    }
    ReviewKey {
        keys: "S"
        working: strip.shown && strip.keysActive
        onPressed: strip.viewModel.settleLeech()
    }
}
