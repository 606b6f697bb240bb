pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Greenroom
import Greenroom.App

/// The script to be read out. Up and Down mark a sentence that has alternatives; Enter swaps it.
FocusScope {
    id: pane

    required property PitchScriptViewModel script
    required property bool beforeFirstTake
    property bool editing: false
    /// The ring stands for the keyboard: not before a key was used here, nor when the focus came by itself.
    property bool keyed: false

    function swap(direction: int): void {
        script.swap(direction);
    }
    function markOrScroll(direction: int): void {
        keyed = true;
        if (script.markNext(direction))
            area.ensureVisible(rows.itemAt(script.marked));
        else
            area.scrollBy(direction * Theme.space40);
    }
    function edit(shown: bool): void {
        editing = shown;
        if (shown) {
            area.contentY = 0;
            editor.focusFirst();
        } else {
            area.forceActiveFocus(Qt.OtherFocusReason);
        }
    }

    ScrollArea {
        id: area

        anchors.top: parent.top
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: foot.top
        focus: true
        activeFocusOnTab: true
        topPadding: Theme.space24 - Theme.space12
        bottomPadding: Theme.space12
        spacing: Theme.space12
        sidePadding: Theme.pagePadding
        maximumColumnWidth: Theme.readingWidth
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Script")
        onActiveFocusChanged: pane.keyed = false
        Keys.onReleased: event => pane.keyed = pane.keyed || event.key === Qt.Key_Tab || event.key === Qt.Key_Backtab
        Keys.onUpPressed: pane.markOrScroll(-1)
        Keys.onDownPressed: pane.markOrScroll(1)
        Keys.onReturnPressed: event => { if (!event.isAutoRepeat) pane.swap(1); }

        ProfileEditor {
            id: editor

            Layout.fillWidth: true
            Layout.topMargin: Theme.space12
            visible: pane.editing
            placeholders: pane.script.placeholders
            onClosed: pane.edit(false)
        }
        Repeater {
            id: rows

            model: pane.script.sentences

            SentenceRow {
                required property int index

                Layout.fillWidth: true
                marked: index === pane.script.marked
                ringShown: marked && area.activeFocus && pane.keyed
                state: pane.script.spoken < 0 ? SentenceRow.Still : index < pane.script.spoken ? SentenceRow.Said :
                       index === pane.script.spoken ? SentenceRow.Due : SentenceRow.Coming
                onSwapRequested: {
                    pane.script.mark(index);
                    pane.swap(1);
                }
            }
        }
    }
    ScriptFoot {
        id: foot

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: Theme.pagePadding
        anchors.rightMargin: Theme.pagePadding
        script: pane.script
        beforeFirstTake: pane.beforeFirstTake
        editing: pane.editing
        onEditRequested: pane.edit(!pane.editing)
    }
    Connections {
        target: pane.script

        function onSpokenChanged(): void {
            const row = rows.itemAt(pane.script.spoken);
            if (row)
                area.ensureVisible(row);
        }
    }
}
