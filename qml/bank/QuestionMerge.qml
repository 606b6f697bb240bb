pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Greenroom
import Greenroom.App

/// Merging: find the other question, take its text in; it goes to the archive when the sheet is saved.
ColumnLayout {
    id: merge

    required property QuestionEditViewModel viewModel
    property bool shown: false
    readonly property bool merged: viewModel.mergedTitle.length > 0

    function focusField(): void {
        field.forceActiveFocus(Qt.TabFocusReason);
    }

    visible: shown || merged
    spacing: Theme.space8

    InsetCard {
        Layout.fillWidth: true
        visible: merge.merged
        tone: InsetCard.Info
        spacing: Theme.space8

        AppText {
            Layout.fillWidth: true
            kind: AppText.Small
            text: qsTr("“%1” is taken in here, and goes to the archive when you save. Its reviews are kept.").arg(merge.viewModel.mergedTitle)
            color: Theme.infoText
            wrapMode: Text.Wrap
        }
        AppButton {
            compact: true
            text: qsTr("Leave it alone")
            onClicked: merge.viewModel.unmerge()
        }
    }
    SearchField {
        id: field

        Layout.fillWidth: true
        visible: !merge.merged
        keys: ""
        label: qsTr("Find the other question")
        onEdited: text => merge.viewModel.lookForMerge(text)
        onLeaveRequested: merge.shown = false
    }
    Repeater {
        model: merge.merged ? null : merge.viewModel.mergeChoices

        RowButton {
            required property string questionId

            Layout.fillWidth: true
            onClicked: {
                merge.viewModel.mergeWith(questionId);
                merge.shown = false;
            }
        }
    }
    AppText {
        Layout.fillWidth: true
        visible: !merge.merged && field.text.length > 0 && merge.viewModel.mergeChoices.count === 0
        kind: AppText.Small
        text: qsTr("No other question holds these words.")
        color: Theme.text2
        wrapMode: Text.Wrap
    }
}
