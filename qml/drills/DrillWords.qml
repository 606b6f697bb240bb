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
    function order(model: string): string {
        return model.length > 0 ? model.split(" or ").map(each => "O(" + each + ")").join(qsTr(" or ", "between two models")) : "";
    }
    function findings(count: int): string {
        return qsTr("%n finding(s)", "", count);
    }
    function finding(kind: string): string {
        switch (kind) {
        case "undefined-behaviour": return qsTr("Undefined behaviour");
        case "growth": return qsTr("It grows faster than asked");
        case "extra-space": return qsTr("More memory than asked");
        case "recursion-depth": return qsTr("Deep recursion");
        case "state-between-calls": return qsTr("Keeps state between calls");
        case "input-changed": return qsTr("Changes its input");
        default: return kind;
        }
    }
    function findingIcon(kind: string): string {
        switch (kind) {
        case "undefined-behaviour": return "warning";
        case "state-between-calls": return "swap";
        default: return "flag";
        }
    }
    /// What a curve says, in one sentence. An unknown one is said to be unknown.
    function growth(growth: var): string {
        if (!growth || !growth.points)
            return qsTr("Not measured.");
        if (growth.model.length === 0)
            return growth.runnerUp.length > 0 ? qsTr("%1, cannot tell.").arg(order(growth.runnerUp)) : qsTr("Cannot tell.");
        if (growth.target.length === 0 || growth.model === growth.target)
            return qsTr("The work grows as %1, as the drill asks.").arg(order(growth.model));
        return growth.worse ? qsTr("The work grows as %1; the drill asks for %2.").arg(order(growth.model)).arg(order(growth.target)) :
                              qsTr("The work grows as %1, less than the %2 the drill allows.").arg(order(growth.model)).arg(order(growth.target));
    }
    /// What twice the input costs.
    function doubling(growth: var): string {
        if (!growth || !(growth.perDoubling > 0))
            return "";
        const factor = Number(growth.perDoubling).toLocaleString(Qt.locale(), "f", 2);
        if (!(growth.targetPerDoubling > 0))
            return qsTr("Twice the input costs %1 times the steps.").arg(factor);
        return qsTr("Twice the input costs %1 times the steps. At %2 it would be %3.").arg(factor).arg(order(growth.target))
            .arg(Number(growth.targetPerDoubling).toLocaleString(Qt.locale(), "f", 2));
    }
    function count(number: real): string {
        return Number(number).toLocaleString(Qt.locale("en_US"), "f", 0).replace(/,/g, "\u202f");
    }
    function duration(milliseconds: int): string {
        return milliseconds < 1000 ? qsTr("%1 ms").arg(milliseconds) : qsTr("%1 s").arg(Number(milliseconds / 1000).toLocaleString(Qt.locale(), "f", 1));
    }
    function isolation(level: string, detail: string): string {
        switch (level) {
        case "": return "";
        case "full": return qsTr("Isolation: full. %1").arg(detail);
        case "weak": return qsTr("Isolation: weak. %1").arg(detail);
        default: return qsTr("Isolation: partial. %1").arg(detail);
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
