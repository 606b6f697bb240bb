pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Greenroom
import Greenroom.App

/// What was heard in a take, on a page of its own: the picture, the facts beside those of the take before, what to do next, and each
/// finding with its second of sound.
FocusScope {
    id: page

    required property PitchViewModel viewModel
    readonly property TakesViewModel takes: viewModel.takes
    readonly property FeedbackViewModel feedback: takes.feedback
    readonly property FeedbackWave wave: takes.wave
    readonly property bool single: Theme.narrow
    property alias findings: findingList
    property alias main: picture
    /// The take is laid over the one before it.
    property bool compared: false

    signal back()
    signal againRequested()
    signal deleteRequested()
    signal toastRequested(text: string, actionText: string, action: var)

    function playPart(): void {
        if (takes.playing || takes.playingBoth)
            takes.pause();
        else
            takes.playRange(wave.from, wave.from + wave.span);
    }

    Binding {
        page.wave.longestPart: Theme.wide ? 8 : 5
    }
    FeedbackBar {
        id: bar

        width: parent.width
        takes: page.takes
        pitchTitle: page.viewModel.script.title
        onBack: page.back()
        onAgainRequested: page.againRequested()
        onDeleteRequested: page.deleteRequested()
    }
    ScrollArea {
        id: area

        anchors.top: bar.bottom
        anchors.bottom: parent.bottom
        width: parent.width
        sidePadding: Theme.wide ? Theme.space24 : Theme.space20
        topPadding: Theme.space16
        bottomPadding: Theme.space24
        spacing: Theme.space20

        FeedbackState {
            Layout.fillWidth: true
            visible: shown
            feedback: page.feedback
        }
        FeedbackPicture {
            id: picture

            Layout.fillWidth: true
            focus: true
            takes: page.takes
            compared: page.compared
            onPlayRequested: page.playPart()
        }
        GridLayout {
            Layout.fillWidth: true
            columns: page.single ? 1 : 2
            columnSpacing: Theme.space24
            rowSpacing: Theme.space24

            ColumnLayout {
                Layout.alignment: Qt.AlignTop
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                spacing: Theme.space16

                FeedbackFacts {
                    Layout.fillWidth: true
                    feedback: page.feedback
                    targetSeconds: page.takes.figures.targetSeconds
                }
                FeedbackComparison {
                    Layout.fillWidth: true
                    takes: page.takes
                    compared: page.compared
                    onComparedRequested: page.compared = !page.compared
                }
            }
            ColumnLayout {
                Layout.alignment: Qt.AlignTop
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                spacing: Theme.space20

                FeedbackTips {
                    Layout.fillWidth: true
                    visible: count > 0
                    takes: page.takes
                    onToastRequested: (text, actionText, action) => page.toastRequested(text, actionText, action)
                }
                FindingList {
                    id: findingList

                    Layout.fillWidth: true
                    takes: page.takes
                    onToastRequested: (text, actionText, action) => page.toastRequested(text, actionText, action)
                }
            }
        }
    }
    Shortcut { sequence: "X"; autoRepeat: false; enabled: page.visible; onActivated: findingList.dismissCurrent() }
    Shortcut { sequence: "O"; autoRepeat: false; enabled: page.visible; onActivated: findingList.overruleCurrent() }
    Shortcut { sequence: "L"; autoRepeat: false; enabled: page.visible; onActivated: page.takes.toggleLoop() }
}
