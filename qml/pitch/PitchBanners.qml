import QtQuick
import QtQuick.Layouts
import Greenroom
import Greenroom.App

/// What stands in the way, at the top of the page: the microphone, the disk, a file of content.
ColumnLayout {
    id: banners

    required property PitchViewModel viewModel
    readonly property RecorderViewModel recorder: viewModel.recorder

    spacing: Theme.space8

    Banner {
        Layout.fillWidth: true
        visible: text.length > 0
        tone: Banner.Danger
        text: banners.recorder.problem
        actionText: banners.recorder.retryable ? qsTr("Try again") : ""
        dismissible: true
        onAction: banners.viewModel.recordOrStop()
        onDismissed: banners.recorder.dismissProblem()
    }
    Banner {
        Layout.fillWidth: true
        visible: text.length > 0
        tone: Banner.Warn
        text: banners.recorder.notice
    }
    Banner {
        Layout.fillWidth: true
        visible: text.length > 0
        tone: Banner.Danger
        text: banners.viewModel.takes.error
        dismissible: true
        onDismissed: banners.viewModel.takes.dismissError()
    }
    Banner {
        Layout.fillWidth: true
        visible: text.length > 0
        tone: Banner.Danger
        text: banners.viewModel.error
        dismissible: true
        onDismissed: banners.viewModel.dismissError()
    }
    Banner {
        Layout.fillWidth: true
        visible: text.length > 0
        tone: Banner.Warn
        text: banners.viewModel.contentProblem
    }
}
