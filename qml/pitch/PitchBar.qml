pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Greenroom
import Greenroom.App

/// The bar of Pitch: which pitch, which part of it, the microphone and the target. Locked while a take is recorded.
TopBar {
    id: bar

    required property PitchViewModel viewModel
    required property var tabs
    property int tab: 0
    /// False where the parts have a line of their own.
    property bool tabsShown: true
    readonly property PitchScriptViewModel script: viewModel.script
    readonly property RecorderMicrophones microphones: viewModel.recorder.microphones
    readonly property bool idle: viewModel.recorder.phase === RecorderViewModel.Idle
    readonly property bool several: viewModel.names.length > 1

    signal tabRequested(tab: int)

    function pitchLines(): list<string> {
        const lines = [];
        for (let index = 0; index < viewModel.names.length; ++index)
            lines.push(qsTr("%1, %2 s").arg(viewModel.names[index]).arg(viewModel.targets[index]));
        return lines;
    }
    function targetTexts(): list<string> {
        const texts = [];
        for (let index = 0; index < script.targets.length; ++index)
            texts.push(qsTr("%1 s").arg(script.targets[index]));
        return texts;
    }
    function targetIndex(): int {
        for (let index = 0; index < script.targets.length; ++index) {
            if (script.targets[index] === script.targetSeconds)
                return index;
        }
        return -1;
    }

    backShown: false
    title: several ? "" : script.title

    SelectField {
        visible: bar.several
        Layout.leftMargin: -Theme.space8 - Theme.space12
        Layout.maximumWidth: Theme.px(240)
        quiet: true
        label: qsTr("Pitch")
        font: Theme.row
        enabled: bar.idle
        model: bar.pitchLines()
        currentIndex: bar.viewModel.current
        displayText: bar.script.title
        onActivated: index => bar.viewModel.current = index
    }
    TabStrip {
        Layout.fillWidth: true
        Layout.leftMargin: Theme.space8
        Layout.topMargin: -Theme.space8
        Layout.bottomMargin: -Theme.space8
        visible: bar.tabsShown
        label: qsTr("Parts of the pitch")
        tabHeight: Theme.barHeight
        tabs: bar.tabs
        currentIndex: bar.tab
        onActivated: index => bar.tabRequested(index)
    }
    Item {
        Layout.fillWidth: true
        visible: !bar.tabsShown
    }
    // A Row, because a layout loses a width that changes while it lays out, as at a change of the text size.
    Row {
        spacing: Theme.space8

        SelectField {
            id: field

            width: Math.min(implicitWidth, Theme.px(Theme.wide ? 240 : 190))
            anchors.verticalCenter: parent.verticalCenter
            quiet: true
            iconName: "microphone"
            label: qsTr("Microphone")
            enabled: bar.idle
            model: bar.microphones.names
            currentIndex: bar.microphones.chosen
            displayText: bar.microphones.name.length > 0 ? bar.microphones.name : bar.microphones.looked ? qsTr("No microphone") : qsTr("Microphone")
            onActivated: index => bar.microphones.choose(index)

            Connections {
                target: field.popup

                function onAboutToShow(): void {
                    bar.microphones.look();
                }
            }
        }
        Segmented {
            anchors.verticalCenter: parent.verticalCenter
            label: qsTr("Target time")
            enabled: bar.idle
            options: bar.targetTexts()
            currentIndex: bar.targetIndex()
            onActivated: index => bar.script.targetSeconds = bar.script.targets[index]
        }
    }
}
