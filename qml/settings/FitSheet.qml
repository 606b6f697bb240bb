pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Greenroom
import Greenroom.App

/// "Fit the schedule": how far the fit has come, then the schedule as it is against the fitted one.
AppDialog {
    id: sheet

    required property ScheduleFit fit
    readonly property bool better: fit.state === ScheduleFit.Better
    readonly property var rows: better ? figures() : []

    /// What is compared; a figure nobody knows is left out.
    function figures(): var {
        const shown = [];
        const add = (name, now, fitted) => {
            if (now.length > 0)
                shown.push({ name: name, now: now, fitted: fitted });
        };
        add(qsTr("Prediction error (log loss)"), number(fit.lossNow), number(fit.lossFitted));
        add(qsTr("Calibration error"), percent(fit.calibrationNow), percent(fit.calibrationFitted));
        add(qsTr("Cards a day at the same retention"), load(fit.perDayNow), load(fit.perDayFitted));
        add(qsTr("The next 7 days"), week(fit.weekNow), week(fit.weekFitted));
        return shown;
    }
    function number(value: real): string {
        return value < 0 ? "" : Number(value).toLocaleString(words.locale, "f", 4);
    }
    function percent(value: real): string {
        return value < 0 ? "" : qsTr("%1 %").arg(Number(value * 100).toLocaleString(words.locale, "f", 1));
    }
    function load(value: real): string {
        return value < 0 ? "" : Number(value).toLocaleString(words.locale, "f", 1);
    }
    function week(cards: int): string {
        return cards < 0 ? "" : qsTr("%n card(s)", "", cards);
    }
    function sentence(): string {
        switch (fit.state) {
        case ScheduleFit.Running: return qsTr("Fitting to your reviews…");
        case ScheduleFit.Taken: return qsTr("The fitted schedule is in force. Settings rolls it back.");
        case ScheduleFit.TooFew: return qsTr("%1 of %2 reviews so far.").arg(fit.reviews).arg(fit.needed);
        case ScheduleFit.Same: return qsTr("Your schedule already fits. Nothing changed.");
        case ScheduleFit.Failed: return fit.error;
        case ScheduleFit.Better: return qsTr("Fitted to %n review(s); measured on later ones it had not seen.", "", fit.reviews);
        default: return "";
        }
    }
    function start(): void {
        open();
        fit.start();
    }

    title: !better ? qsTr("Fit the schedule") : qsTr("Use the fitted schedule?")
    body: sentence()
    acceptText: better ? qsTr("Use fitted") : fit.state === ScheduleFit.Failed ? qsTr("Try again") : ""
    rejectText: better ? qsTr("Keep mine") : fit.state === ScheduleFit.Running ? qsTr("Cancel") : qsTr("Close")
    onAccepted: {
        const take = better;
        // A dialog closes before it is accepted; this one stays for what comes of it.
        open();
        if (take)
            fit.useFitted();
        else
            fit.start();
    }
    onRejected: fit.cancel()

    PlanWords { id: words }

    Rectangle {
        Layout.fillWidth: true
        visible: sheet.fit.state === ScheduleFit.Running
        implicitHeight: Theme.stripHeight
        radius: height / 2
        color: Theme.surface2
        Accessible.role: Accessible.ProgressBar
        Accessible.name: qsTr("Fitting, %1 %").arg(Math.round(sheet.fit.progress * 100))

        Rectangle {
            width: Math.round(parent.width * sheet.fit.progress)
            height: parent.height
            radius: height / 2
            color: Theme.accent
        }
    }
    GridLayout {
        Layout.fillWidth: true
        visible: sheet.better
        columns: 3
        columnSpacing: Theme.space16
        rowSpacing: Theme.space8

        Item { Layout.fillWidth: true }
        AppText {
            Layout.alignment: Qt.AlignRight
            kind: AppText.Section
            text: qsTr("Now")
        }
        AppText {
            Layout.alignment: Qt.AlignRight
            kind: AppText.Section
            text: qsTr("Fitted")
        }
        Repeater {
            model: sheet.rows

            RowFigures {}
        }
    }

    component RowFigures: Item {
        id: figures

        required property var modelData

        Layout.columnSpan: 3
        Layout.fillWidth: true
        implicitHeight: line.implicitHeight
        Accessible.role: Accessible.Row
        Accessible.name: qsTr("%1: now %2, fitted %3").arg(modelData.name).arg(modelData.now).arg(modelData.fitted)

        RowLayout {
            id: line

            width: parent.width
            spacing: Theme.space16

            AppText {
                Layout.fillWidth: true
                text: figures.modelData.name
                color: Theme.text2
                wrapMode: Text.Wrap
                Accessible.ignored: true
            }
            AppText {
                Layout.preferredWidth: Theme.px(72)
                text: figures.modelData.now
                horizontalAlignment: Text.AlignRight
                Accessible.ignored: true
            }
            AppText {
                Layout.preferredWidth: Theme.px(72)
                kind: AppText.LabelStrong
                text: figures.modelData.fitted
                horizontalAlignment: Text.AlignRight
                Accessible.ignored: true
            }
        }
    }
}
