import QtQml

/// The words and figures that several parts of Pitch say alike.
QtObject {
    id: words

    function clock(seconds: real): string {
        const whole = Math.floor(seconds);
        return Math.floor(whole / 60) + ":" + String(whole % 60).padStart(2, "0");
    }
    function pauses(count: int, longest: real): string {
        return count === 0 ? qsTr("No pauses") : qsTr("%n pause(s), longest %1 s", "", count).arg(longest.toFixed(1));
    }
    function length(count: int, chinese: bool): string {
        return chinese ? qsTr("%n character(s)", "length of a Chinese script", count) : qsTr("%n word(s)", "length of a script", count);
    }
    function pace(perMinute: int, chinese: bool): string {
        return perMinute <= 0 ? "–" : chinese ? qsTr("%1 characters/min").arg(perMinute) : qsTr("%1 wpm").arg(perMinute);
    }
    /// Whether a script can be said in its time. Nothing is claimed of Chinese, for which there is no agreed pace.
    function fit(script: var): string {
        const length = words.length(script.length, script.chinese);
        if (script.chinese)
            return qsTr("%1 in %2 s, %3 a minute").arg(length).arg(script.targetSeconds).arg(script.pace);
        if (script.wordsOver > 0)
            return qsTr("%1 in %2 s, %3 a minute: %n word(s) over", "", script.wordsOver).arg(length).arg(script.targetSeconds).arg(script.pace);
        return qsTr("%1 in %2 s, %3 a minute: fits").arg(length).arg(script.targetSeconds).arg(script.pace);
    }
    /// A sentence as styled text, its bold parts in a colour.
    function styled(markdown: string, emphasis: color): string {
        const safe = markdown.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
        return safe.replace(/\*\*(.+?)\*\*/g, "<b><font color=\"" + emphasis + "\">$1</font></b>");
    }
}
