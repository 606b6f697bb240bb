import QtQuick
import QtQuick.Layouts
import Greenroom
import Greenroom.App

/// The three fields of the end of the day.
ColumnLayout {
    id: fields

    required property TodaySummary summary

    function focusFirst(): void {
        wentWell.forceActiveFocus(Qt.TabFocusReason);
    }

    spacing: Theme.space12
    Component.onCompleted: {
        // Set once, not bound: a field that is typed into must not be written to from below.
        wentWell.text = summary.wentWell;
        blockedMe.text = summary.blockedMe;
        firstTomorrow.text = summary.firstTomorrow;
    }

    AppTextArea {
        id: wentWell

        Layout.fillWidth: true
        label: qsTr("What went well")
        minimumLines: 1
        maximumLines: 6
        onEdited: text => fields.summary.wentWell = text
        onActiveFocusChanged: {
            if (!activeFocus)
                fields.summary.flush();
        }
    }
    AppTextArea {
        id: blockedMe

        Layout.fillWidth: true
        label: qsTr("What blocked me")
        minimumLines: 1
        maximumLines: 6
        onEdited: text => fields.summary.blockedMe = text
        onActiveFocusChanged: {
            if (!activeFocus)
                fields.summary.flush();
        }
    }
    AppTextArea {
        id: firstTomorrow

        Layout.fillWidth: true
        label: qsTr("First task tomorrow")
        minimumLines: 1
        maximumLines: 6
        onEdited: text => fields.summary.firstTomorrow = text
        onActiveFocusChanged: {
            if (!activeFocus)
                fields.summary.flush();
        }
    }
}
