import QtQuick
import Greenroom

/// The words Today and Progress make from numbers: durations, dates, clock times.
QtObject {
    readonly property var locale: Qt.locale(Theme.chinese ? "zh_CN" : "en_GB")

    /// "1 h 25 min", "40 min".
    function duration(minutes: int): string {
        const hours = Math.floor(minutes / 60);
        const rest = minutes % 60;
        if (hours === 0)
            return qsTr("%1 min").arg(rest);
        return rest === 0 ? qsTr("%1 h").arg(hours) : qsTr("%1 h %2 min").arg(hours).arg(rest);
    }

    /// A local day from its ISO text.
    function day(isoDate: string): date {
        return Date.fromLocaleString(Qt.locale("C"), isoDate, "yyyy-MM-dd");
    }

    /// "Thursday 14 May".
    function longDate(isoDate: string): string {
        return isoDate.length === 0 ? "" : day(isoDate).toLocaleDateString(locale, qsTr("dddd d MMMM", "date format"));
    }

    /// "Thu 14 May".
    function shortDate(isoDate: string): string {
        return isoDate.length === 0 ? "" : day(isoDate).toLocaleDateString(locale, qsTr("ddd d MMM", "date format"));
    }

    /// "14 May".
    function monthDay(isoDate: string): string {
        return isoDate.length === 0 ? "" : day(isoDate).toLocaleDateString(locale, qsTr("d MMM", "date format"));
    }

    /// "12 June".
    function fullDate(isoDate: string): string {
        return isoDate.length === 0 ? "" : day(isoDate).toLocaleDateString(locale, qsTr("d MMMM", "date format"));
    }

    /// "Jun".
    function monthName(isoDate: string): string {
        return isoDate.length === 0 ? "" : day(isoDate).toLocaleDateString(locale, qsTr("MMM", "date format"));
    }

    /// Of 0 (Monday) to 6 (Sunday): "M", "Wednesday".
    function dayLetter(index: int): string {
        return locale.dayName((index + 1) % 7, Locale.NarrowFormat);
    }
    function dayWord(index: int): string {
        return locale.dayName((index + 1) % 7, Theme.chinese ? Locale.ShortFormat : Locale.LongFormat);
    }

    /// A countdown: "31:20", and "1:15:00" from an hour on.
    function clock(seconds: int): string {
        const whole = Math.max(0, seconds);
        const tail = String(whole % 60).padStart(2, "0");
        const minutes = Math.floor(whole / 60);
        return minutes < 100 ? minutes + ":" + tail : Math.floor(minutes / 60) + ":" + String(minutes % 60).padStart(2, "0") + ":" + tail;
    }

    /// What opening a block does, by the place it opens.
    function openLabel(opens: string): string {
        switch (opens) {
        case "flashcards": return qsTr("Open cards");
        case "drills": return qsTr("Open drills");
        case "bank": return qsTr("Open notes");
        case "pitch": return qsTr("Open pitch");
        default: return qsTr("Open summary");
        }
    }
    function icon(opens: string): string {
        switch (opens) {
        case "flashcards": return "flashcards";
        case "drills": return "drills";
        case "bank": return "edit";
        case "pitch": return "microphone";
        default: return "moon";
        }
    }
}
