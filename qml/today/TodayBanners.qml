import QtQuick
import QtQuick.Layouts
import Greenroom
import Greenroom.App

/// What Today has to say at its top: a day that could not be read or stored, and the one line of the first run.
ColumnLayout {
    id: banners

    required property TodayViewModel viewModel
    readonly property bool shown: viewModel.saveFailed || viewModel.loadError.length > 0 || viewModel.firstRun

    spacing: Theme.space8

    Banner {
        Layout.fillWidth: true
        visible: banners.viewModel.saveFailed
        tone: Banner.Danger
        text: qsTr("Today's plan could not be saved. Your changes are kept here.") + " " + banners.viewModel.saveError
        actionText: qsTr("Try again")
        onAction: banners.viewModel.retry()
    }
    Banner {
        Layout.fillWidth: true
        visible: banners.viewModel.loadError.length > 0
        tone: Banner.Danger
        text: banners.viewModel.loadError
        actionText: qsTr("Try again")
        onAction: banners.viewModel.retry()
    }
    Banner {
        Layout.fillWidth: true
        visible: banners.viewModel.firstRun
        text: qsTr("Everything works offline and stays on this computer.")
        dismissible: true
        onDismissed: banners.viewModel.dismissFirstRun()
    }
}
