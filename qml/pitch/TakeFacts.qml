pragma ComponentBehavior: Bound

import QtQuick
import Greenroom
import Greenroom.App

/// What was measured of a take, and nothing else. What is not measured yet is a dash, never a zero.
Grid {
    id: facts

    required property TakeFigures figures
    readonly property bool told: figures.measured
    readonly property bool spoken: told && figures.speechHeard
    readonly property string lengthText: words.clock(figures.seconds)
    readonly property string lengthNote: figures.targetSeconds <= 0 ? "" : figures.overSeconds > 0 ? qsTr("%1 s over").arg(figures.overSeconds) :
                                                                        qsTr("of %1 s").arg(figures.targetSeconds)
    readonly property string peakText: qsTr("%1 dB").arg(String(Math.round(figures.peakDb)).replace("-", "\u2212"))
    readonly property string peakNote: figures.peakDb > -6 ? qsTr("Loud") : figures.peakDb < -30 ? qsTr("Too quiet") : qsTr("Good")

    columns: width >= Theme.px(360) ? 4 : 2
    columnSpacing: Theme.space16
    rowSpacing: Theme.space8
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Measured")

    PitchWords { id: words }

    Repeater {
        model: [
            { caption: qsTr("Length"), value: facts.lengthText, note: facts.lengthNote, warn: facts.figures.overSeconds > 0 },
            { caption: qsTr("Pauses"), value: facts.spoken ? String(facts.figures.pauses) : "–",
              note: !facts.told ? qsTr("Measuring…") : !facts.spoken ? qsTr("no speech heard") : facts.figures.pauses > 0 ? qsTr("longest %1 s").arg(facts.figures.longestPause.toFixed(1)) : "",
              warn: false },
            { caption: qsTr("Loudest"), value: facts.told ? facts.peakText : "–", note: facts.told ? facts.peakNote : "",
              warn: facts.told && (facts.figures.peakDb > -6 || facts.figures.peakDb < -30) },
            { caption: qsTr("Clipping"), value: !facts.told ? "–" : facts.figures.clippedSamples === 0 ? qsTr("None") : String(facts.figures.clippedSamples),
              note: facts.told && facts.figures.clippedSamples > 0 ? qsTr("samples cut") : "", warn: facts.figures.clippedSamples > 0 }
        ]

        Column {
            id: fact

            required property var modelData

            width: Math.floor((facts.width - (facts.columns - 1) * facts.columnSpacing) / facts.columns)
            Accessible.role: Accessible.StaticText
            Accessible.name: [modelData.caption, modelData.value, modelData.note].filter(part => part.length > 0).join(", ")

            AppText {
                kind: AppText.Caption
                text: fact.modelData.caption
                Accessible.ignored: true
            }
            AppText {
                kind: AppText.RowTitle
                text: fact.modelData.value
                Accessible.ignored: true
            }
            AppText {
                width: parent.width
                kind: AppText.Caption
                color: fact.modelData.warn ? Theme.warnText : Theme.text2
                text: fact.modelData.note.length > 0 ? fact.modelData.note : " "
                Accessible.ignored: true
            }
        }
    }
}
