import QtQuick
import Greenroom.App

/// What drills' codes are called. Drills are data, so that an unknown pattern is shown by its own name.
QtObject {
    function difficulty(code: string): string {
        switch (code) {
        case "easy": return qsTr("Easy");
        case "medium": return qsTr("Medium");
        case "hard": return qsTr("Hard");
        default: return code;
        }
    }
    function pattern(code: string): string {
        switch (code) {
        case "": return qsTr("Other");
        case "sliding-window": return qsTr("Sliding window");
        case "two-pointers": return qsTr("Two pointers");
        case "hash-map": return qsTr("Hash map");
        case "binary-search": return qsTr("Binary search");
        case "prefix-sum":
        case "prefix-sums": return qsTr("Prefix sums");
        default: return code.charAt(0).toUpperCase() + code.slice(1).replace(/-/g, " ");
        }
    }
    function standing(code: int): string {
        switch (code) {
        case DrillListModel.Solved: return qsTr("Solved");
        case DrillListModel.Tried: return qsTr("Tried");
        default: return qsTr("Not tried");
        }
    }
    function retroLabel(key: string): string {
        switch (key) {
        case "pattern": return qsTr("Pattern");
        case "intuition": return qsTr("Intuition");
        case "steps": return qsTr("Steps");
        case "complexity": return qsTr("Complexity");
        case "edge-cases": return qsTr("Edge cases");
        default: return qsTr("Mistakes & fix");
        }
    }
    function retroPrompt(key: string): string {
        switch (key) {
        case "pattern": return qsTr("Which pattern is it, and how would you know it again?");
        case "intuition": return qsTr("The idea in one sentence, as you would say it aloud.");
        case "steps": return qsTr("What the code does, in order.");
        case "complexity": return qsTr("Time and extra space, each with its reason.");
        case "edge-cases": return qsTr("Inputs that break a careless answer.");
        default: return qsTr("What went wrong on the way, and what mended it.");
        }
    }
}
