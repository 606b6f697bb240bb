import QtQuick
import QtQuick.Layouts
import Greenroom
import Greenroom.App

/// What stands in the way of drills: no compiler, a folder that cannot be read, a database that cannot.
ColumnLayout {
    id: banners

    required property DrillsViewModel viewModel

    signal settingsRequested()

    visible: missing.visible || problem.visible || failure.visible
    spacing: Theme.space8

    Banner {
        id: missing

        Layout.fillWidth: true
        visible: banners.viewModel.compiler === DrillsViewModel.Missing
        tone: Banner.Warn
        text: qsTr("No C++ compiler found. Install g++ or clang, or choose one in Settings.")
        actionText: qsTr("Open Settings")
        onAction: banners.settingsRequested()
    }
    Banner {
        id: problem

        property bool hidden: false

        Layout.fillWidth: true
        visible: banners.viewModel.problem.length > 0 && !hidden
        tone: Banner.Warn
        text: qsTr("One drill cannot be read. %1").arg(banners.viewModel.problem)
        dismissible: true
        onDismissed: hidden = true
    }
    Banner {
        id: failure

        Layout.fillWidth: true
        visible: banners.viewModel.error.length > 0
        tone: Banner.Danger
        text: banners.viewModel.error
        actionText: qsTr("Try again")
        onAction: banners.viewModel.visit()
    }
}
