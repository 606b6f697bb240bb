pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Greenroom
import Greenroom.App

/// The cards that keep slipping, each with the two ways out: rewrite it, or set it aside and bring it back.
Card {
    id: card

    required property FlashcardsViewModel viewModel

    signal rewriteRequested(cardId: string)

    title: qsTr("%n card(s) keep slipping", "", viewModel.slipping.length)

    Repeater {
        model: card.viewModel.slipping

        ColumnLayout {
            id: entry

            required property int index
            required property var modelData

            Layout.fillWidth: true
            spacing: Theme.space8

            Divider {
                Layout.fillWidth: true
                visible: entry.index > 0
            }
            GridLayout {
                Layout.fillWidth: true
                columns: Theme.narrow ? 1 : 2
                columnSpacing: Theme.space12
                rowSpacing: Theme.space8

                ColumnLayout {
                    Layout.fillWidth: true
                    spacing: 0

                    AppText {
                        Layout.fillWidth: true
                        text: entry.modelData.question
                        wrapMode: Text.Wrap
                    }
                    AppText {
                        Layout.fillWidth: true
                        kind: AppText.Caption
                        text: entry.modelData.suspended ? qsTr("Slipped %n time(s), set aside", "", entry.modelData.lapses) :
                                                          qsTr("Slipped %n time(s)", "", entry.modelData.lapses)
                        wrapMode: Text.Wrap
                    }
                }
                RowLayout {
                    Layout.alignment: Qt.AlignRight
                    spacing: Theme.space8

                    AppButton {
                        compact: true
                        text: qsTr("Rewrite")
                        Accessible.name: qsTr("Rewrite: %1").arg(entry.modelData.question)
                        onClicked: card.rewriteRequested(entry.modelData.cardId)
                    }
                    AppButton {
                        compact: true
                        text: entry.modelData.suspended ? qsTr("Bring back") : qsTr("Set aside")
                        Accessible.name: qsTr("%1: %2").arg(text).arg(entry.modelData.question)
                        onClicked: card.viewModel.setSuspended(entry.modelData.cardId, !entry.modelData.suspended)
                    }
                }
            }
        }
    }
}
