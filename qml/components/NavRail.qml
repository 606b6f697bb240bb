pragma ComponentBehavior: Bound

import QtQuick
import Greenroom
import Greenroom.App

/// The rail: logo, the six places, then Shortcuts and Settings. One tab stop; the up and down arrows move inside.
FocusScope {
    id: rail

    required property int currentPlace
    required property int dueCount
    property bool slim: false
    readonly property var places: [
        { place: ShellViewModel.Today, icon: "today", label: qsTr("Today"), keys: "Ctrl+1" },
        { place: ShellViewModel.Bank, icon: "bank", label: qsTr("Question bank"), keys: "Ctrl+2" },
        { place: ShellViewModel.Flashcards, icon: "flashcards", label: qsTr("Flashcards"), keys: "Ctrl+3" },
        { place: ShellViewModel.Drills, icon: "drills", label: qsTr("Drills"), keys: "Ctrl+4" },
        { place: ShellViewModel.Pitch, icon: "pitch", label: qsTr("Pitch"), keys: "Ctrl+5" },
        { place: ShellViewModel.Progress, icon: "progress", label: qsTr("Progress"), keys: "Ctrl+6" }
    ]
    readonly property int gap: Theme.space4

    signal placeRequested(place: int)
    signal shortcutsRequested()

    function placeLabel(place: int): string {
        return place === ShellViewModel.Settings ? settings.label : places[place].label;
    }
    function focusCurrent(): void {
        if (currentPlace === ShellViewModel.Settings)
            settings.forceActiveFocus(Qt.TabFocusReason);
        else
            entries.itemAt(currentPlace).forceActiveFocus(Qt.TabFocusReason);
    }
    function moveFrom(item: Item, step: int): void {
        const chain = [];
        for (let index = 0; index < entries.count; ++index)
            chain.push(entries.itemAt(index));
        chain.push(shortcuts, settings);
        const next = chain[chain.indexOf(item) + step];
        if (next)
            next.forceActiveFocus(Qt.TabFocusReason);
    }

    implicitWidth: slim ? Theme.railSlim : Theme.railFull
    Accessible.role: Accessible.PageTabList
    Accessible.name: qsTr("Places")

    Rectangle {
        anchors.fill: parent
        color: Theme.rail

        Rectangle {
            anchors.right: parent.right
            width: Theme.line
            height: parent.height
            color: Theme.border
        }
    }
    Icon {
        id: logo

        x: rail.slim ? Math.round((Theme.railSlim - width) / 2) : Theme.space20
        y: Theme.space20
        size: Theme.logo
        name: "logo"
        color: Theme.accent
    }
    Text {
        visible: !rail.slim
        x: Theme.space20 + Theme.logo + Theme.px(10)
        anchors.verticalCenter: logo.verticalCenter
        text: qsTr("Greenroom")
        font: Theme.face(Theme.familyDisplay, Theme.sizeReading, Font.DemiBold)
        color: Theme.text
        textFormat: Text.PlainText
        Accessible.ignored: true
    }
    Column {
        id: upper

        x: Theme.space12
        y: Theme.railTop
        spacing: rail.gap

        Repeater {
            id: entries

            model: rail.places

            NavItem {
                id: entry

                required property int index
                required property var modelData

                iconName: modelData.icon
                label: modelData.label
                keys: modelData.keys
                slim: rail.slim
                current: modelData.place === rail.currentPlace
                focus: current
                focusPolicy: current || (index === 0 && rail.currentPlace === ShellViewModel.Settings) ? Qt.TabFocus : Qt.NoFocus
                badge: modelData.place === ShellViewModel.Flashcards ? rail.dueCount : 0
                badgeWords: qsTr("%n due", "", badge)
                onClicked: rail.placeRequested(modelData.place)
                Keys.onUpPressed: rail.moveFrom(entry, -1)
                Keys.onDownPressed: rail.moveFrom(entry, 1)
            }
        }
    }
    Column {
        x: Theme.space12
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.space16
        spacing: rail.gap

        NavItem {
            id: shortcuts

            iconName: "shortcuts"
            label: qsTr("Shortcuts")
            keys: "?"
            slim: rail.slim
            focusPolicy: Qt.NoFocus
            Accessible.role: Accessible.Button
            onClicked: rail.shortcutsRequested()
            Keys.onUpPressed: rail.moveFrom(shortcuts, -1)
            Keys.onDownPressed: rail.moveFrom(shortcuts, 1)

            KeyCap {
                anchors.right: parent.right
                anchors.rightMargin: Theme.space12 - Theme.ring
                anchors.verticalCenter: parent.verticalCenter
                visible: !rail.slim && Theme.showKeyHints
                keys: "?"
                ink: Theme.text3
            }
        }
        NavItem {
            id: settings

            iconName: "settings"
            label: qsTr("Settings")
            keys: "Ctrl+,"
            slim: rail.slim
            current: rail.currentPlace === ShellViewModel.Settings
            focusPolicy: Qt.NoFocus
            onClicked: rail.placeRequested(ShellViewModel.Settings)
            Keys.onUpPressed: rail.moveFrom(settings, -1)
            Keys.onDownPressed: rail.moveFrom(settings, 1)
        }
    }
}
