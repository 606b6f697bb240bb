import QtQuick
import QtQuick.Layouts
import Greenroom
import Greenroom.App

/// The day a card is asked again, because the user says so. Its memory stays as it is.
AppDialog {
    id: dialog

    required property ReviewViewModel viewModel
    property int days: 1

    function show(): void {
        days = 1;
        open();
        stepper.forceActiveFocus(Qt.TabFocusReason);
    }

    title: qsTr("When should this card come back?")
    body: qsTr("What the schedule knows of it stays; only the day changes.")
    acceptText: qsTr("Set day")
    onAccepted: viewModel.setDue(days)

    RowLayout {
        spacing: Theme.space12

        AppText { text: qsTr("In") }
        Stepper {
            id: stepper

            label: qsTr("Days until the card comes back")
            from: 0
            to: 365
            value: dialog.days
            shown: {
                const today = qsTr("today");
                const one = qsTr("1 day");
                const many = qsTr("%1 days");
                return value => value === 0 ? today : value === 1 ? one : many.arg(value);
            }
            onValueModified: dialog.days = value
            Keys.onReturnPressed: event => { if (!event.isAutoRepeat) dialog.accept(); }
            Keys.onEnterPressed: event => { if (!event.isAutoRepeat) dialog.accept(); }
        }
    }
}
