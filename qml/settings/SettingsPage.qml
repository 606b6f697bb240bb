pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Greenroom
import Greenroom.App

/// Settings: one column; every change applies and is stored at once.
PlacePage {
    id: page

    required property SettingsViewModel viewModel
    readonly property alias resetDialog: dataSection.resetSheet
    readonly property alias fitSheet: dataSection.fitDialog
    readonly property int columnWidth: Math.min(width - 2 * padding, Theme.sheetWidth)

    mainRegion: area
    onVisibleChanged: {
        if (visible)
            viewModel.compilers.look();
        else if (viewModel) // a page is hidden once more while it is being made
            viewModel.microphone.stopTest();
    }
    Component.onCompleted: {
        viewModel.compilers.look();
        viewModel.data.refresh();
        viewModel.fit.refresh();
    }

    Connections {
        target: page.viewModel.resetting

        function onFinished(cards: int): void {
            page.toastRequested(qsTr("%n card(s) start over.", "", cards), "", null);
        }
    }
    Connections {
        target: page.viewModel.importing
        ignoreUnknownSignals: true

        function onUndone(): void {
            page.toastRequested(qsTr("The import was taken back. Reviews and notes made since are kept."), "", null);
        }
        function onFailed(sentence: string): void {
            page.toastRequested(sentence, "", null);
        }
    }
    PageHeader {
        id: header

        x: page.padding
        y: page.padding - Theme.headerLift
        width: page.columnWidth
        title: qsTr("Settings")
        subtitle: qsTr("Changes apply at once.")
    }
    ScrollArea {
        id: area

        anchors.fill: parent
        anchors.topMargin: header.y + header.height
        sidePadding: page.padding
        topPadding: Theme.space20
        bottomPadding: page.padding
        maximumColumnWidth: page.columnWidth

        Banner {
            Layout.fillWidth: true
            visible: page.viewModel.error.length > 0
            tone: Banner.Danger
            text: page.viewModel.error
            actionText: qsTr("Try again")
            onAction: page.viewModel.retry()
        }
        AppearanceSection {
            shell: page.shell
            onResetRequested: page.viewModel.reset(SettingsViewModel.Appearance)
        }
        LanguageSection {
            shell: page.shell
            viewModel: page.viewModel
        }
        DayPlanSection {
            viewModel: page.viewModel
        }
        CardsSection {
            viewModel: page.viewModel
        }
        CompilerSection {
            compilers: page.viewModel.compilers
            drills: page.viewModel.drills
            onResetRequested: page.viewModel.reset(SettingsViewModel.Drills)
        }
        MicrophoneSection {
            microphone: page.viewModel.microphone
            takes: page.viewModel.takes
            onResetRequested: page.viewModel.reset(SettingsViewModel.Audio)
        }
        DataSection {
            id: dataSection

            dataVault: page.viewModel.data
            resetting: page.viewModel.resetting
            fit: page.viewModel.fit
            importing: page.viewModel.importing
            notes: page.viewModel.notes
            onBackedUp: page.toastRequested(qsTr("Backed up."), "", null)
        }
    }
}
