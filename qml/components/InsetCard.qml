import QtQuick
import QtQuick.Layouts
import Greenroom

/// A sunken ground for a group inside a card or a page. `tone` gives it a meaning; say the same in words.
Rectangle {
    id: inset

    enum Tone { Neutral, Accent, Ok, Warn, Danger, Info }

    default property alias contents: column.data
    property int tone: InsetCard.Neutral
    property int padding: Theme.space12
    property alias spacing: column.spacing
    readonly property list<color> grounds: [Theme.surface2, Theme.accentSoft, Theme.okSoft, Theme.warnSoft, Theme.dangerSoft, Theme.infoSoft]

    implicitWidth: column.implicitWidth + 2 * padding
    implicitHeight: column.implicitHeight + 2 * padding
    radius: Theme.radiusInset
    color: grounds[tone]
    Accessible.ignored: true

    ColumnLayout {
        id: column

        anchors.fill: parent
        anchors.margins: inset.padding
        spacing: Theme.space8
    }
}
