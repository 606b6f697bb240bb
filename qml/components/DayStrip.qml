import QtQuick
import Greenroom
import Greenroom.App

/// The day as one 6 px strip: a segment a block, its length the minutes, filled as far as it is done.
SegmentBarItem {
    required property list<real> minutes
    required property list<real> done
    /// Repeats the header's sentence.
    required property string sentence

    implicitHeight: Theme.stripHeight
    weights: minutes
    fills: done
    colors: [Theme.accent]
    trackColor: Theme.edge
    gap: Theme.space4
    Accessible.role: Accessible.ProgressBar
    Accessible.name: sentence
}
