import QtQuick
import Greenroom.App

/// The keyboard table of the guide as data: groups in its order, each with the place it belongs to (-1: everywhere) and its keys.
QtObject {
    readonly property var groups: [
        { place: -1, title: qsTr("Anywhere"), rows: [
            { keys: ["Ctrl+1", "Ctrl+6"], range: true, text: qsTr("Open a place") },
            { keys: ["Ctrl+,"], text: qsTr("Settings") },
            { keys: ["?", "F1"], text: qsTr("Shortcuts") },
            { keys: ["Esc"], text: qsTr("Back") },
            { keys: ["Ctrl+Z"], text: qsTr("Undo") },
            { keys: ["F6"], text: qsTr("Next region") },
            { keys: ["Ctrl++", "Ctrl+-", "Ctrl+0"], text: qsTr("Text larger, smaller, normal") },
            { keys: ["Ctrl+Q"], text: qsTr("Quit") }
        ] },
        { place: ShellViewModel.Today, title: qsTr("Today"), rows: [
            { keys: ["Enter"], text: qsTr("Open the current block") },
            { keys: ["P"], text: qsTr("Pause or go on") },
            { keys: ["C"], text: qsTr("Review due cards") },
            { keys: ["\u2191", "\u2193"], text: qsTr("Move through the rows") },
            { keys: ["Space"], text: qsTr("Tick") }
        ] },
        { place: ShellViewModel.Bank, title: qsTr("Question bank"), rows: [
            { keys: ["/"], text: qsTr("Search") },
            { keys: ["C"], text: qsTr("Open or make a card") },
            { keys: ["S"], text: qsTr("Change the state") },
            { keys: ["E"], text: qsTr("Edit") },
            { keys: ["F"], text: qsTr("Next follow-up") },
            { keys: ["Ctrl+N"], text: qsTr("New question") },
            { keys: ["Ctrl+I"], text: qsTr("Import notes") },
            { keys: ["Space"], text: qsTr("Tick a bullet, or what is imported") },
            { keys: ["Ctrl+Enter"], text: qsTr("Import what is ticked, or save the question") },
            { keys: ["Alt+A"], text: qsTr("Add a follow-up") }
        ] },
        { place: ShellViewModel.Flashcards, title: qsTr("Flashcards"), rows: [
            { keys: ["Space"], text: qsTr("Show the answer, then Good") },
            { keys: ["1", "2", "3", "4"], text: qsTr("Again, Hard, Good, Easy") },
            { keys: ["F"], text: qsTr("Next follow-up") },
            { keys: ["Z"], text: qsTr("Undo") },
            { keys: ["E"], text: qsTr("Edit") },
            { keys: ["L"], text: qsTr("Language of the card") }
        ] },
        { place: ShellViewModel.Drills, title: qsTr("Drills"), rows: [
            { keys: ["Ctrl+Enter"], text: qsTr("Run the tests") },
            { keys: ["Ctrl+."], text: qsTr("Stop the run") },
            { keys: ["H"], text: qsTr("Next hint") },
            { keys: ["Alt+1", "Alt+4"], range: true, text: qsTr("Problem, Hints, Solution, Retro") },
            { keys: ["F8"], text: qsTr("Next failure") },
            { keys: ["Ctrl+F"], text: qsTr("Find in the code") },
            { keys: ["Esc", "Tab"], range: true, text: qsTr("Leave the editor: first one, then the other") }
        ] },
        { place: ShellViewModel.Pitch, title: qsTr("Pitch"), rows: [
            { keys: ["R"], text: qsTr("Record or stop") },
            { keys: ["Space"], text: qsTr("Play or pause") },
            { keys: ["\u2190", "\u2192"], text: qsTr("Two seconds back or on") },
            { keys: ["Alt+\u2190", "Alt+\u2192"], text: qsTr("Swap the sentence") },
            { keys: ["Esc"], text: qsTr("Discard the recording") },
            { keys: ["Del"], text: qsTr("Delete the take") },
            { keys: ["\u2191", "\u2193"], text: qsTr("Feedback: sentence") },
            { keys: ["A"], text: qsTr("Feedback: both takes") },
            { keys: ["C"], text: qsTr("Feedback: side by side") },
            { keys: ["L"], text: qsTr("Feedback: over and over") },
            { keys: ["B"], text: qsTr("Feedback: best take") },
            { keys: ["X"], text: qsTr("Feedback: dismiss the finding") },
            { keys: ["O"], text: qsTr("Feedback: it is not so") }
        ] },
        { place: -1, title: qsTr("Lists"), rows: [
            { keys: ["\u2191", "\u2193", "Home", "End"], text: qsTr("Move") },
            { keys: ["Enter"], text: qsTr("Open") },
            { keys: ["/"], text: qsTr("Search") }
        ] }
    ]

    /// The groups with those of `place` first, and only rows that hold `words`.
    function filtered(place: int, words: string): var {
        const wanted = words.trim().toLowerCase();
        const first = groups.filter(group => group.place === place && place >= 0);
        const rest = groups.filter(group => group.place !== place || place < 0);
        const found = [];
        for (const group of first.concat(rest)) {
            const inTitle = group.title.toLowerCase().includes(wanted);
            const rows = group.rows.filter(row => wanted.length === 0 || inTitle || row.text.toLowerCase().includes(wanted) ||
                                           row.keys.join(" ").toLowerCase().includes(wanted));
            if (rows.length > 0)
                found.push({ title: group.title, rows: rows });
        }
        return found;
    }
}
